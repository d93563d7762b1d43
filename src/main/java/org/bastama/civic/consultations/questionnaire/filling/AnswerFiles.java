package org.bastama.civic.consultations.questionnaire.filling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.civic.consultations.contributions.OwnContributionQueries;
import org.bastama.civic.consultations.contributions.SupplementContribution;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.CheckAnswers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.FileType;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.results.Cell;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files as answers: taken when the mailbox is confirmed, from whoever has its link or account, until the time to confirm is
 * over or somebody has answered. Those who hold the consultation read them; nobody else does.
 */
@Component
public class AnswerFiles {

    private final Questionnaires questionnaires;
    private final SentAnswersRepository sent;
    private final AnswerCountRepository counts;
    private final AnswerWords words;
    private final ConsultationQueries consultations;
    private final ConsultationSteps steps;
    private final ConfirmContribution links;
    private final OwnContributionQueries own;
    private final SupplementContribution supplement;
    private final Files files;

    AnswerFiles(
            Questionnaires questionnaires,
            SentAnswersRepository sent,
            AnswerCountRepository counts,
            AnswerWords words,
            ConsultationQueries consultations,
            ConsultationSteps steps,
            ConfirmContribution links,
            OwnContributionQueries own,
            SupplementContribution supplement,
            Files files) {
        this.questionnaires = questionnaires;
        this.sent = sent;
        this.counts = counts;
        this.words = words;
        this.consultations = consultations;
        this.steps = steps;
        this.links = links;
        this.own = own;
        this.supplement = supplement;
        this.files = files;
    }

    /** A question for a file, and the file that is there; null when there is none. */
    public record Asked(Question question, QuestionKind.Attachment kind, Answer.@Nullable Attachment file) {}

    /** The contribution of a confirmed link, for which files are asked. */
    @Transactional(readOnly = true)
    public Optional<Contribution> ofLink(String token) {
        var link = links.look(token);
        return link.state() == ContributionLink.State.CONFIRMED
                ? Optional.ofNullable(link.contribution())
                : Optional.empty();
    }

    /** What files its sender is asked for and can still add; none when nothing can be added any more. */
    @Transactional(readOnly = true)
    public List<Asked> asked(Contribution contribution) {
        return consultations
                .find(contribution.consultation())
                .filter(consultation -> supplement.isPossible(consultation, contribution))
                .map(consultation -> questions(contribution))
                .orElse(List.of());
    }

    /** The files that are there, for those who hold the consultation. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(Contribution contribution) {
        return sent.find(contribution.consultation(), contribution.id()).stream()
                .flatMap(answers -> attachments(answers).stream())
                .flatMap(file -> files.find(file.file()).stream())
                .toList();
    }

    /** Adds a file by the link of the mail, instead of an earlier one; rejected as below. */
    @Transactional
    public void attach(String token, String question, String name, byte[] content) {
        var contribution = ofLink(token).orElseThrow(() -> Rejection.of("consultations.not-now"));
        attach(contribution, question, name, content, Actor.anonymous(), true);
    }

    /**
     * The same by the account. Rejected with {@code consultations.not-now} when nothing can be added, with
     * {@code files.wrong-kind}, {@code files.too-large}, {@code files.broken} or what is wrong with the answer.
     */
    @Transactional
    public void attach(Contribution contribution, String question, String name, byte[] content, Actor actor) {
        var isMine = own.isOwn(contribution.consultation(), contribution.id(), actor);
        attach(contribution, question, name, content, actor, isMine);
    }

    private void attach(
            Contribution contribution, String question, String name, byte[] content, Actor actor, boolean isMine) {
        if (!isMine) {
            throw Rejection.of("shared.not-allowed");
        }
        var held = steps.lock(contribution.consultation());
        var asked = questions(contribution).stream()
                .filter(one -> one.question().key().equals(question))
                .findFirst()
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
        var stored = files.storeDocument(name, content, actor);
        var answer = CheckAnswers.one(
                asked.question(),
                new Answer.Attachment(stored.id(), stored.name(), type(stored.mediaType()), stored.size()));
        keep(held, contribution, asked, answer);
    }

    private void keep(Consultation held, Contribution contribution, Asked asked, Answer answer) {
        var key = asked.question().key();
        var answers = sent.find(held.number(), contribution.id()).orElseThrow().with(key, answer);
        sent.replace(held.number(), contribution.id(), KeepAnswers.storable(answers));
        var questionnaire = questionnaires.require(held, contribution.part());
        supplement.say(held, contribution.id(), words.of(questionnaire, answers, contribution.language()));
        var earlier = asked.file();
        if (earlier == null) {
            counts.add(held.number(), contribution.part(), Set.of(Cell.answered(key)));
        } else {
            files.delete(earlier.file());
        }
    }

    private List<Asked> questions(Contribution contribution) {
        var answers = sent.find(contribution.consultation(), contribution.id());
        return questionnaires.find(contribution.consultation(), contribution.part()).stream()
                .flatMap(questionnaire -> answers.stream()
                        .flatMap(given -> Course.of(questionnaire, given).pages().stream()
                                .flatMap(page -> page.questions().stream())
                                .flatMap(question -> asked(question, given).stream())))
                .toList();
    }

    private static Optional<Asked> asked(Question question, Answers answers) {
        return question.kind() instanceof QuestionKind.Attachment kind
                ? Optional.of(new Asked(
                        question, kind, answers.to(question.key()) instanceof Answer.Attachment file ? file : null))
                : Optional.empty();
    }

    private static FileType type(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> FileType.PDF;
            case "image/png" -> FileType.PNG;
            default -> FileType.JPEG;
        };
    }

    /** The ids of the files in answers. */
    static List<Answer.Attachment> attachments(Answers answers) {
        return answers.byQuestion().values().stream()
                .filter(Answer.Attachment.class::isInstance)
                .map(Answer.Attachment.class::cast)
                .toList();
    }

    /** Forgets the files of answers that are forgotten. */
    static List<UUID> ids(Answers answers) {
        return attachments(answers).stream().map(Answer.Attachment::file).toList();
    }
}
