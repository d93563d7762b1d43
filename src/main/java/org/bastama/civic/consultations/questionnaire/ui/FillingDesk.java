package org.bastama.civic.consultations.questionnaire.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.OwnContributionQueries;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.filling.AnswerFiles;
import org.bastama.civic.consultations.questionnaire.filling.KeepAnswers;
import org.bastama.civic.consultations.questionnaire.filling.MailAnswersLink;
import org.bastama.civic.consultations.questionnaire.filling.SendAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.stereotype.Component;

/** What a form of answers does, for whoever sits before it. */
@Component
class FillingDesk {

    private final KeepAnswers keep;
    private final SendAnswers send;
    private final MailAnswersLink mailLink;
    private final AnswerFiles files;
    private final ContributionQueries contributions;
    private final OwnContributionQueries own;
    private final CurrentActor currentActor;
    private final Clock clock;

    FillingDesk(
            KeepAnswers keep,
            SendAnswers send,
            MailAnswersLink mailLink,
            AnswerFiles files,
            ContributionQueries contributions,
            OwnContributionQueries own,
            CurrentActor currentActor,
            Clock clock) {
        this.keep = keep;
        this.send = send;
        this.mailLink = mailLink;
        this.files = files;
        this.contributions = contributions;
        this.own = own;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Actor actor() {
        return currentActor.get();
    }

    /** Whether anybody wrote something. */
    boolean hasWords(Consultation consultation, int part) {
        return contributions.count(consultation.number(), part) > 0;
    }

    /** Whether the person has answered: one does so once. */
    boolean hasAnswered(Consultation consultation, int part) {
        return own.of(consultation.number(), currentActor.get()).stream().anyMatch(mine -> mine.part() == part);
    }

    /** The own answers that are confirmed, by the account or by the link of the mail in the address. */
    Optional<Contribution> own(Consultation consultation, int part) {
        return Stream.concat(
                        files.ofLink(KeyInAddress.ofMail()).stream(),
                        own.of(consultation.number(), currentActor.get()).stream())
                .filter(own -> own.consultation().equals(consultation.number()) && own.part() == part)
                .findFirst();
    }

    List<AnswerFiles.Asked> asked(Contribution own) {
        return files.asked(own);
    }

    void attach(Contribution own, String question, String name, byte[] content) {
        var token = KeyInAddress.ofMail();
        if (files.ofLink(token).filter(of -> of.id().equals(own.id())).isPresent()) {
            files.attach(token, question, name, content);
        } else {
            files.attach(own, question, name, content, currentActor.get());
        }
    }

    Answers kept(Consultation consultation, int part, String key) {
        return keep.find(consultation.number(), part, key, currentActor.get());
    }

    /** Keeps answers and gives their key; empty for an account. */
    String keep(Consultation consultation, int part, String key, Answers answers) {
        return keep.keep(consultation.number(), part, key, answers, currentActor.get());
    }

    void mailLink(String key, String email) {
        mailLink.mail(key, email, ReaderLanguage.get());
    }

    void send(Consultation consultation, int part, Answers answers, boolean showsName, Language language) {
        send.send(consultation.number(), part, answers, showsName, language, currentActor.get());
    }

    void send(Consultation consultation, int part, Answers answers, Sender sender, String key) {
        send.send(consultation.number(), part, answers, sender, key);
    }
}
