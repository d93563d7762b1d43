package org.bastama.civic.consultations.questionnaire.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.contributions.ContributionLink.State;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.FileType;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.civic.consultations.questionnaire.Samples;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A questionnaire from its draft to its results, and what stands in the way. */
class FillQuestionnaireTest extends FillingTest {

    private static final Duration GRACE = Duration.ofHours(24);
    private static final byte[] PDF = "%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @Autowired
    MailAnswersLink mailLink;

    @Autowired
    AmendQuestionnaire amend;

    @Autowired
    RecurringJobs jobs;

    @Autowired
    AnswerFiles files;

    @Test
    void itIsWrittenInTheDraftAndFixedByTheAnnouncement() {
        var number = started();
        var saved = save.save(number, questionnaireDraft(), 1, official);
        assertThat(questionnaires.written(number, part(number)).version()).isZero();
        var halfWritten = new QuestionnaireDraft(List.of(Samples.page("first")));
        assertThat(saveQuestionnaire.save(number, part(number), halfWritten, 0, official))
                .isEqualTo(1);
        assertThat(questionnaires.find(number, PART)).isEmpty();
        assertRejected(
                () -> announce.announce(number, saved.version(), official),
                "part.1.content consultations.questionnaire.unfinished");
        assertRejected(
                () -> saveQuestionnaire.save(number, part(number), halfWritten, 0, official),
                "null shared.changed-meanwhile");
        assertRejected(
                () -> saveQuestionnaire.save(number, new UUID(0, 2), halfWritten, 0, official),
                "null consultations.unknown");
        saveQuestionnaire.save(number, part(number), new QuestionnaireDraft(PAGES), 1, official);
        announce.announce(number, saved.version(), official);
        assertThat(questionnaires.find(number, PART).orElseThrow().pages()).isEqualTo(PAGES);
        assertRejected(
                () -> saveQuestionnaire.save(number, part(number), halfWritten, 2, official),
                "null consultations.not-now");
    }

    @Test
    void itGoesWithItsPartAndIsForgottenWithIt() {
        var number = started();
        var saved = save.save(number, questionnaireDraft(), 1, official);
        saveQuestionnaire.save(number, part(number), new QuestionnaireDraft(PAGES), 0, official);
        var draft = ConsultationDraft.of(get(number));
        var another = new ConsultationDraft.DraftPart(
                QuestionnairePart.CODE, LocalizedText.of(Language.EN, "More"), LocalizedText.empty());
        var moved = save.save(number, with(draft, another, draft.parts().getFirst()), saved.version(), official);
        assertThat(questionnaires.find(number, 1)).isEmpty();
        assertThat(questionnaires.find(number, 2).orElseThrow().pages()).isEqualTo(PAGES);
        save.save(number, with(draft, another), moved.version(), official);
        assertThat(questionnaires.find(number, 1)).isEmpty();
        assertThat(questionnaires.written(number, draft.parts().getFirst().id()).version())
                .isZero();
    }

    private static ConsultationDraft with(ConsultationDraft draft, ConsultationDraft.DraftPart... parts) {
        return new ConsultationDraft(
                draft.text(),
                draft.territory(),
                draft.topic(),
                draft.procedureCode(),
                draft.opensOn(),
                draft.lastDay(),
                List.of(parts));
    }

    @Test
    void answersAreKeptAsTypedByAKeyOrTheAccount() {
        var number = asked();
        var key = keep.keep(number, PART, null, answers("yes", 9, ""), Actor.anonymous());
        assertThat(keep.keep(number, PART, key, answers("no", 2, "x"), Actor.anonymous()))
                .isEqualTo(key);
        assertThat(keep.find(key).orElseThrow().answers()).isEqualTo(answers("no", 2, "x"));
        var citizen = actor(rows.person("Dana", Language.EN));
        assertThat(keep.keep(number, PART, null, answers("yes", 1, ""), citizen))
                .isEmpty();
        assertThat(keep.keep(number, PART, null, answers("yes", 3, ""), citizen))
                .isEmpty();
        assertThat(keep.find(number, PART, null, citizen)).isEqualTo(answers("yes", 3, ""));
        assertThat(keep.find(number, PART, null, Actor.anonymous())).isEqualTo(Answers.none());
        var tooLong = Answers.none().with("why", new Answer.FreeText("x".repeat(KeepAnswers.LONGEST)));
        assertRejected(
                () -> keep.keep(number, PART, key, tooLong, Actor.anonymous()),
                "null consultations.questionnaire.answers-too-long");
        clock.set(OPENS.plus(ForgetKeptAnswers.KEPT).plusSeconds(1));
        jobs.run("consultations.forget-answers");
        assertThat(keep.find(key)).isEmpty();
    }

    @Test
    void theLinkToGoOnComesByMailAndNotTooOften() {
        var number = asked();
        var key = keep.keep(number, PART, null, answers("yes", 1, ""), Actor.anonymous());
        for (var i = 0; i < 5; i++) {
            mailLink.mail(key, "later@example.kz", Language.EN);
        }
        assertThat(mailsTo("later@example.kz")).hasSize(3);
        assertThat(token("later@example.kz")).isEqualTo(key);
        assertRejected(() -> mailLink.mail(key, "nobody", Language.EN), "resumeEmail shared.email-form");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var number = asked();
        assertRejected(
                () -> send.send(
                        number,
                        PART,
                        answers("", 9, ""),
                        new org.bastama.civic.consultations.contributions.Sender(
                                "", "nobody", false, false, Language.EN),
                        null),
                "quiet shared.required",
                "grade consultations.questionnaire.answer.scale",
                "email shared.email-form",
                "consent consultations.consent-missing");
        at(CLOSES);
        assertRejected(
                () -> send.send(number, PART, answers("yes", 1, ""), from("a@example.kz"), null),
                "null consultations.closed");
    }

    @Test
    void confirmedAnswersCountOnceAMailbox() {
        var number = asked();
        send.send(number, PART, answers("yes", 1, "Noise."), from("one@example.kz"), null);
        assertThat(results.of(get(number), PART).people()).isZero();
        var first = token("one@example.kz");
        clock.advance(Duration.ofMinutes(1));
        send.send(number, PART, answers("no", 1, ""), from("one@example.kz"), null);
        confirm.confirm(first);
        assertThat(confirm.confirm(token("one@example.kz")).state()).isEqualTo(State.REFUSED);
        assertThat(results.of(get(number), PART).people()).isEqualTo(1);
        assertThat(confirm.delete(first).state()).isEqualTo(State.DELETED);
        assertThat(results.of(get(number), PART).people()).isZero();
        assertThat(confirm.confirm(token("one@example.kz")).state()).isEqualTo(State.CONFIRMED);
        assertThat(results.of(get(number), PART).people()).isEqualTo(1);
    }

    @Test
    void onlyAnswersWithWordsAreToBeAnswered() {
        var number = asked();
        answered(number, answers("no", 1, "hidden by the condition"), "silent@example.kz");
        answered(number, answers("yes", 1, "Too loud."), "speaks@example.kz");
        assertThat(contributions.counts(number).total()).isEqualTo(1);
        assertThat(contributions.ofPart(number, PART, Paging.first(5)).items())
                .extracting(one -> one.text())
                .containsExactly("question why\nToo loud.");
    }

    @Test
    void whoIsSignedInCountsAtOnceAndOnce() {
        var number = asked();
        var citizen = actor(rows.person("Dana", Language.EN));
        keep.keep(number, PART, null, answers("yes", 1, ""), citizen);
        assertThat(send.send(number, PART, answers("yes", 1, ""), false, Language.EN, citizen))
                .isEqualTo(1);
        assertThat(keep.find(number, PART, null, citizen)).isEqualTo(Answers.none());
        assertRejected(
                () -> send.send(number, PART, answers("no", 1, ""), false, Language.EN, citizen),
                "null consultations.too-many");
        var mine = ownContributions.of(number, citizen);
        assertThat(mine).hasSize(1);
        confirm.delete(mine.getFirst(), citizen);
        assertThat(results.of(get(number), PART).people()).isZero();
        send.send(number, PART, answers("no", 1, ""), false, Language.EN, citizen);
        assertThat(results.of(get(number), PART).people()).isEqualTo(1);
    }

    @Test
    void figuresAreToldWhenNothingCanBeAddedAnyMore() {
        var number = asked();
        IntStream.range(0, 12)
                .forEach(i -> answered(
                        number, answers(i < 6 ? "yes" : "no", 1 + i % 2, i == 0 ? "Noise." : ""), i + "@example.kz"));
        var during = results.of(get(number), PART);
        assertThat(during.people()).isEqualTo(12);
        assertThat(during.questions()).isEmpty();
        at(CLOSES.plus(GRACE));
        var after = results.of(get(number), PART);
        assertThat(after.shown()).isTrue();
        assertThat(after.questions()).hasSize(3);
        assertThat(after.questions().getFirst().result())
                .isEqualTo(new QuestionResult.Choices(
                        "quiet",
                        12L,
                        List.of(
                                new QuestionResult.Bar("yes", 6L),
                                new QuestionResult.Bar("no", 6L),
                                new QuestionResult.Bar("unsure", 0L))));
        assertThat(after.questions().getLast().result().answered()).isNull();
        assertThat(ResultTable.of(after.questions().getFirst(), Language.EN)
                        .getFirst()
                        .lines())
                .contains(new ResultTable.Line("option yes", 6L, 50, null));
    }

    @Test
    void whoTookPartIsForgottenAndTheFiguresStay() {
        var number = asked();
        answered(number, answers("yes", 1, ""), "gone@example.kz");
        clock.set(CLOSES.plus(Duration.ofDays(366 * 3)));
        jobs.run("consultations.forget-contributors");
        assertThat(jdbc.queryForObject("select count(*) from consultations.sent_answers", Integer.class))
                .isZero();
        assertThat(results.of(get(number), PART).people()).isEqualTo(1);
    }

    @Test
    void filesComeWhenTheMailboxIsConfirmed() {
        var stranger = actor(rows.person("Stranger", Language.EN));
        var number = asked(List.of(Samples.page(
                "first",
                Samples.required("quiet", Samples.single()),
                Samples.required("photo", new QuestionKind.Attachment(Set.of(FileType.PDF), 1)))));
        send.send(number, PART, Answers.none().with("quiet", new Answer.Choice("yes")), from("file@example.kz"), null);
        var token = token("file@example.kz");
        assertThat(files.ofLink(token)).isEmpty();
        assertRejected(() -> files.attach(token, "photo", "a.pdf", PDF), "null consultations.not-now");
        confirm.confirm(token);
        assertThat(contributions.counts(number).total()).isZero();
        assertThat(files.asked(files.ofLink(token).orElseThrow())).hasSize(1);
        assertRejected(() -> files.attach(token, "photo", "a.png", PNG), "null files.broken");
        files.attach(token, "photo", "a.pdf", PDF);
        files.attach(token, "photo", "b.pdf", PDF);
        assertThat(contributions.counts(number).total()).isEqualTo(1);
        var said = contributions.find(number, 1).orElseThrow();
        assertThat(said.text()).startsWith("question photo\nA file");
        assertThat(files.of(said)).extracting(StoredFile::name).containsExactly("b.pdf");
        assertThat(jdbc.queryForObject("select count(*) from files.stored_file", Integer.class))
                .isEqualTo(1);
        assertRejected(() -> files.attach(said, "photo", "a.pdf", PDF, stranger), "null shared.not-allowed");
        confirm.delete(token);
        assertThat(jdbc.queryForObject("select count(*) from files.stored_file", Integer.class))
                .isZero();
    }

    @Test
    void textsAreCorrectedInPublicAndNothingElse() {
        var stranger = actor(rows.person("Stranger", Language.EN));
        var number = asked();
        var why = LocalizedText.of(Language.EN, "A clearer question.");
        var first = PAGES.getFirst();
        var quiet = first.questions().getFirst();
        var clearer = new Question(
                quiet.key(), Samples.text("Is it quiet?"), quiet.hint(), quiet.required(), null, quiet.kind());
        var corrected = new QuestionnaireDraft(List.of(
                new QuestionPage(first.key(), first.title(), first.intro(), null, List.of(clearer)), PAGES.getLast()));
        assertRejected(
                () -> amend.amend(number, part(number), corrected, LocalizedText.empty(), 1, official),
                "reason consultations.reason-missing");
        assertRejected(
                () -> amend.amend(number, part(number), new QuestionnaireDraft(PAGES), why, 1, official),
                "null consultations.nothing-amended");
        assertRejected(
                () -> amend.amend(number, part(number), new QuestionnaireDraft(List.of(first)), why, 1, official),
                "null consultations.questionnaire.only-texts");
        amend.amend(number, part(number), corrected, why, 1, official);
        assertThat(questionnaires.find(number, PART).orElseThrow().questions().findFirst())
                .contains(clearer);
        var step = consultations.steps(number).getLast();
        assertThat(step.kind()).isEqualTo(ConsultationStep.Kind.AMENDED);
        assertThat(step.changes()).hasSize(1);
        assertThat(step.changes().getFirst().name()).isEqualTo("questions");
        assertThat(step.changes().getFirst().after().in(Language.EN)).isEqualTo("Is it quiet?");
        assertRejected(() -> amend.amend(number, part(number), corrected, why, 2, stranger), "null shared.not-allowed");
    }
}
