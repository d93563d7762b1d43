package org.bastama.civic.consultations.questionnaire.filling;

import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.NewContribution;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.contributions.SendContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.CheckAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody sends the answers to a questionnaire: with an account they count at once, else when the mailbox has confirmed
 * them. One person answers once, and can take that back and answer anew.
 */
@Component
public class SendAnswers {

    private final OpenParts parts;
    private final Questionnaires questionnaires;
    private final SendContribution send;
    private final SentAnswersRepository sent;
    private final AnswerWords words;
    private final KeepAnswers kept;
    private final CountAnswers count;

    SendAnswers(
            OpenParts parts,
            Questionnaires questionnaires,
            SendContribution send,
            SentAnswersRepository sent,
            AnswerWords words,
            KeepAnswers kept,
            CountAnswers count) {
        this.parts = parts;
        this.questionnaires = questionnaires;
        this.send = send;
        this.sent = sent;
        this.words = words;
        this.kept = kept;
        this.count = count;
    }

    /** Answers that were checked, and the words in them. */
    private record Checked(Answers answers, String words) {

        static final Checked NOTHING = new Checked(Answers.none(), "");
    }

    /**
     * Keeps the answers until the mailbox confirms them; answers the same for every mailbox. Rejected with field errors
     * (the keys of questions, {@code name}, {@code email}, {@code consent}), with
     * {@code consultations.questionnaire.nothing} when nothing was answered, with {@code consultations.unknown} or
     * {@code consultations.closed}.
     *
     * @param key under which they were kept until now, if they were
     */
    @Transactional
    public void send(ConsultationNumber number, int part, Answers given, Sender sender, @Nullable String key) {
        var consultation = parts.find(number, part, QuestionnairePart.CODE).consultation();
        var rejections = new Rejections();
        var checked = rejections.collect("", () -> check(consultation, part, given, sender.language()));
        var known = Objects.requireNonNullElse(checked, Checked.NOTHING);
        var id = send.byMail(
                consultation,
                new NewContribution(number, part, "", known.words()),
                sender,
                rejections,
                ConfirmationMails.Sent.ANSWERS);
        sent.insert(number, id, KeepAnswers.storable(known.answers()));
        kept.forget(consultation, part, key, Actor.anonymous());
    }

    /** Counts the answers of somebody who is signed in, and gives their number. Rejected as above. */
    @Transactional
    public int send(
            ConsultationNumber number, int part, Answers given, boolean showsName, Language language, Actor actor) {
        var consultation = parts.find(number, part, QuestionnairePart.CODE).consultation();
        var checked = check(consultation, part, given, language);
        var said = send.byAccount(new NewContribution(number, part, "", checked.words()), showsName, language, actor);
        sent.insert(number, said.id(), KeepAnswers.storable(checked.answers()));
        count.add(number, part, checked.answers());
        kept.forget(consultation, part, null, actor);
        return said.number();
    }

    /** Files come later, from everybody: when the answers are confirmed. */
    private Checked check(Consultation consultation, int part, Answers given, Language language) {
        var questionnaire = questionnaires.require(consultation, part);
        var answers = new CheckAnswers(questionnaire, false).all(given);
        if (answers.byQuestion().isEmpty()) {
            throw Rejection.of("consultations.questionnaire.nothing");
        }
        return new Checked(answers, words.of(questionnaire, answers, language));
    }
}
