package org.bastama.civic.responses.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeskFilter;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DemandForms;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the group says after the final response: its reply, and its one request for review. */
class AfterwardsTest extends DeskTest {

    private static final LocalizedText WORDS = LocalizedText.of(Language.EN, "The buses still do not run.");

    @Autowired
    PublishReply publishReply;

    @Autowired
    RequestReview requestReview;

    @Autowired
    AfterwardsQueries afterwards;

    @Autowired
    AfterwardsGuard guard;

    @Autowired
    ResponseGuard responseGuard;

    @Autowired
    SatisfactionQueries satisfaction;

    @Autowired
    TimelineTexts timelineTexts;

    @Autowired
    java.util.List<RecurringJob> jobs;

    Actor official;
    String officialMail;
    Actor leader;
    PetitionNumber number;

    @BeforeEach
    void answered() {
        var account = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        official = actor(account);
        officialMail = account.email().value();
        number = handedOver("open-platform");
        var person = rows.person("Dana Akhmetova", Language.EN);
        leader = actor(person);
        jdbc.update(
                "update petitions.petition set author = ?, procedure_version = 2 where number = ?",
                person.id().value(),
                number.value());
        publishResponse.publish(number, ANSWER, official);
    }

    @Test
    void theGroupRepliesOnceAndCorrectsByAVersion() {
        publishReply.publish(number, WORDS, leader);
        var reply = afterwards.reply(number).orElseThrow();
        assertThat(reply.authorName()).isEqualTo("Dana A.");
        assertThat(reply.version()).isEqualTo(1);
        assertThatThrownBy(() -> publishReply.publish(number, WORDS, leader)).hasMessage("responses.reply.not-now");
        var better = LocalizedText.of(Language.EN, "Two buses run.");
        assertThatThrownBy(() -> publishReply.correct(number, 1, better, LocalizedText.empty(), leader))
                .hasMessage("responses.reason-missing");
        publishReply.correct(number, 1, better, LocalizedText.of(Language.EN, "We counted again."), leader);
        assertThatThrownBy(() -> publishReply.correct(number, 1, WORDS, WORDS, leader))
                .hasMessage("shared.changed-meanwhile");
        assertThat(afterwards.reply(number).orElseThrow().text()).isEqualTo(better);
        assertThat(afterwards.formerReplies(number))
                .singleElement()
                .satisfies(former -> assertThat(former.text()).isEqualTo(WORDS));
        assertThat(petitions.timeline(number)).extracting(TimelineEntry::kind).endsWith("replied", "reply_corrected");
    }

    @Test
    void onlyACoordinatorSpeaksAndOnlyAfterTheAnswer() {
        assertThatThrownBy(() -> publishReply.publish(number, WORDS, official)).hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> requestReview.request(number, WORDS, official)).hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> publishReply.publish(number, WORDS, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        assertThatThrownBy(() -> publishReply.publish(number, LocalizedText.empty(), leader))
                .hasMessage("responses.reply.text-missing");
        var waiting = handedOver("open-platform");
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                leader.requireAccount().value(),
                waiting.value());
        assertThatThrownBy(() -> publishReply.publish(waiting, WORDS, leader)).hasMessage("shared.not-allowed");
        assertThat(afterwards.reply(number)).isEmpty();
    }

    @Test
    void aReviewIsAskedForOnceAndHasATermOfItsOwn() {
        requestReview.request(number, WORDS, leader);
        var deadline = deadlines.current(number).orElseThrow();
        assertThat(deadline.ordinal()).isEqualTo(2);
        assertThat(deadline.state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 9, 23));
        assertThat(responses.handOver(number).orElseThrow().review()).isTrue();
        assertThat(desk.list(official, new DeskFilter(DeskFilter.Show.OPEN, null), Paging.first(5))
                        .items())
                .extracting(item -> item.handOver().petition())
                .containsExactly(number);
        assertThat(sentMails
                        .to(new org.bastama.foundation.shared.EmailAddress(officialMail), 1)
                        .getFirst())
                .satisfies(mail ->
                        assertThat(mail.subject()).isEqualTo("Review of your answer asked for: Night buses for Semey"))
                .satisfies(
                        mail -> assertThat(mail.text()).contains("The buses still do not run.", "23 September 2026"));
        assertThat(responseGuard.of(number, official).answer()).isTrue();
        assertThat(responseGuard.of(number, official).transfer().refusal()).isEqualTo("responses.transfer.review");
        assertThatThrownBy(() -> requestReview.request(number, WORDS, leader)).hasMessage("responses.review.asked");
        clock.set(Instant.parse("2026-09-24T05:00:00Z"));
        jobs.stream().filter(job -> job.name().equals("responses.notices")).forEach(RecurringJob::run);
        assertThat(petitions.timeline(number)).extracting(TimelineEntry::kind).contains("deadline_overdue");
    }

    @Test
    void aReviewThatIsLateIsToldAsSuchOnTheTimelineAndToTheAuthority() {
        requestReview.request(number, WORDS, leader);
        clock.set(Instant.parse("2026-09-24T05:00:00Z"));
        jobs.stream().filter(job -> job.name().equals("responses.notices")).forEach(RecurringJob::run);
        var late = petitions.timeline(number).stream()
                .filter(entry -> entry.kind().equals("deadline_overdue"))
                .findFirst()
                .orElseThrow();
        assertThat(timelineTexts.of(late, Language.EN))
                .isEqualTo("The term of the review ended without a new answer: Akimat of Semey, due 23 September 2026");
        assertThat(timelineTexts.of(late, Language.KK)).startsWith("Қайта қарау мерзімі өтті, жаңа жауап жоқ: ");
        assertThat(timelineTexts.of(late, Language.RU)).startsWith("Срок пересмотра истёк, нового ответа нет: ");
        assertThat(sentMails
                        .to(new org.bastama.foundation.shared.EmailAddress(officialMail), 1)
                        .getFirst())
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Review overdue: Night buses for Semey"))
                .satisfies(mail -> assertThat(mail.text())
                        .startsWith("Akimat of Semey: the group has asked for a review of the answer to the petition"
                                + " “Night buses for Semey”; the new final answer was due by 23 September 2026 and has"
                                + " not come. 1 day overdue."));
    }

    @Test
    void theNextFinalAnswerUpholdsOrChangesTheOutcomeAndNobodyIsAskedAgain() {
        requestReview.request(number, WORDS, leader);
        var opened = satisfaction.of(number).orElseThrow().openedAt();
        clock.advance(java.time.Duration.ofDays(3));
        publishResponse.publish(number, new ResponseForm("satisfied", WORDS), official);
        var review = afterwards.review(number).orElseThrow();
        assertThat(review.decision()).isEqualTo(Review.Decision.CHANGED);
        assertThat(review.decidedAt()).isEqualTo(clock.instant());
        assertThat(responses.of(number))
                .filteredOn(r -> r.kind() == Response.Kind.FINAL)
                .hasSize(2);
        assertThat(deadlines.current(number).orElseThrow().state()).isEqualTo(Deadline.State.STOPPED);
        assertThat(petitions.find(number).orElseThrow().state()).isEqualTo(PetitionState.ANSWERED);
        assertThat(satisfaction.of(number).orElseThrow().openedAt()).isEqualTo(opened);
        assertThatThrownBy(() -> publishResponse.publish(number, ANSWER, official))
                .hasMessage("responses.already-answered");
        assertThatThrownBy(() -> requestReview.request(number, WORDS, leader)).hasMessage("responses.review.asked");
    }

    @Test
    void theSameOutcomeIsUpheld() {
        requestReview.request(number, WORDS, leader);
        publishResponse.publish(number, ANSWER, official);
        assertThat(afterwards.review(number).orElseThrow().decision()).isEqualTo(Review.Decision.UPHELD);
    }

    @Test
    void theSameWholeWithAnotherOutcomeOfOneDemandIsAChange() {
        jdbc.update(
                "update responses.response set demands = ? where petition = ? and kind = 'FINAL'",
                DemandForms.answer("satisfied", "refused").demands().toJson(),
                number.value());
        requestReview.request(number, WORDS, leader);
        clock.advance(java.time.Duration.ofDays(3));
        publishResponse.publish(number, DemandForms.answer("satisfied", "partly"), official);
        assertThat(afterwards.review(number).orElseThrow().decision()).isEqualTo(Review.Decision.CHANGED);
    }

    @Test
    void afterTenWorkingDaysAndWhereTheProcedureKnowsNoneThereIsNoReview() {
        assertThat(guard.lastDay(number)).contains(LocalDate.of(2026, 9, 16));
        clock.set(Instant.parse("2026-09-16T18:59:59Z"));
        assertThat(guard.of(number, leader).review().given()).isTrue();
        clock.set(Instant.parse("2026-09-16T19:00:00Z"));
        assertThatThrownBy(() -> requestReview.request(number, WORDS, leader)).hasMessage("responses.review.too-late");
        jdbc.update("update petitions.petition set procedure_version = 1 where number = ?", number.value());
        assertThatThrownBy(() -> requestReview.request(number, WORDS, leader))
                .hasMessage("responses.review.not-allowed");
        assertThat(afterwards.review(number)).isEmpty();
    }
}
