package org.bastama.civic.responses.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.civic.responses.desk.ProposalGuard;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.civic.responses.paper.PaperAnswer.State;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaperAnswerTest extends DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final LocalizedText NOTE = LocalizedText.of(Language.RU, "Номер не читается.");
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    EnterPaperAnswer enter;

    @Autowired
    DecidePaperAnswer decide;

    @Autowired
    ContestPaperAnswer contest;

    @Autowired
    RequestReview requestReview;

    @Autowired
    SaveActDraft actDrafts;

    @Autowired
    ProposeAct propose;

    @Autowired
    ProposalGuard proposalGuard;

    @Autowired
    PaperAnswers answers;

    @Autowired
    Files files;

    @Autowired
    List<ModerationQueue> queues;

    private Account leading;
    private Actor leader;
    private Actor moderator;
    private PetitionNumber number;

    @BeforeEach
    void aPetitionWaits() {
        number = handedOver("open-platform");
        leading = rows.person("Leader", Language.EN);
        leader = actor(leading);
        leads(leading);
        // The version that knows a review.
        jdbc.update("update petitions.petition set procedure_version = 2 where number = ?", number.value());
        moderator = moderator();
    }

    private void leads(Account account) {
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                account.id().value(),
                number.value());
    }

    private Actor moderator() {
        var person = rows.person("Moderator", Language.EN);
        ensureAccount.grant(person, Role.MODERATOR);
        return actor(ensureAccount.of(person.email(), person.name(), Language.EN));
    }

    private UUID scan() {
        return files.storeDocument("letter.pdf", PDF, leader).id();
    }

    private void enter(LocalDate day) {
        enter.enter(number, new PaperForm(day, " 02-14/561 ", ANSWER, scan()), leader);
    }

    private State state() {
        return answers.newest(number).orElseThrow().state();
    }

    private PetitionState petition() {
        return petitions.find(number).orElseThrow().state();
    }

    private List<String> steps() {
        return petitions.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    private boolean isQueued() {
        return queues.stream()
                .filter(queue -> queue.code().equals("paper-answers"))
                .flatMap(queue -> queue.waiting().stream())
                .anyMatch(item -> item.path().equals("moderation/paper-answers/" + number));
    }

    @Test
    void confirmedItStopsTheTermOnTheDayItWasReceived() {
        clock.advance(Duration.ofDays(5));
        enter(TODAY.plusDays(3));
        assertThat(isQueued()).isTrue();
        assertThat(responses.of(number)).isEmpty();
        assertThat(petition()).isEqualTo(PetitionState.HANDED_OVER);
        clock.advance(Duration.ofDays(40));
        assertThat(deadlines.current(number).orElseThrow().state()).isEqualTo(Deadline.State.LONG_OVERDUE);
        decide.confirm(number, moderator);
        assertThat(isQueued()).isFalse();
        assertThat(petition()).isEqualTo(PetitionState.ANSWERED);
        var deadline = deadlines.current(number).orElseThrow();
        assertThat(Formats.day(deadline.stoppedAt())).isEqualTo(TODAY.plusDays(3));
        assertThat(deadline.dueOn()).isAfter(Formats.day(deadline.stoppedAt()));
        assertThat(responses.of(number)).singleElement().satisfies(response -> {
            assertThat(response.source()).isEqualTo(Response.Source.PAPER);
            assertThat(response.incomingNumber()).isEqualTo("02-14/561");
            assertThat(response.signed().receivedOn()).isEqualTo(TODAY.plusDays(3));
            assertThat(response.officialName()).isEmpty();
            assertThat(response.publishedAt()).isEqualTo(clock.instant());
        });
        assertThat(steps()).contains("paper_entered").endsWith("answered_on_paper");
        assertThat(sentMails.to(leading.email(), 5).getFirst().subject())
                .startsWith("The answer on paper is published");
        assertThatThrownBy(() -> decide.confirm(number, moderator)).hasMessage("responses.paper.settled");
    }

    @Test
    void onTheDayOfHandOverItIsNotAnsweredBefore() {
        enter(TODAY);
        decide.confirm(number, moderator);
        assertThat(responses.handOver(number).orElseThrow().endedAt())
                .isEqualTo(responses.handOver(number).orElseThrow().handedOverAt());
    }

    @Test
    void whatIsEnteredIsChecked() {
        var citizen = actor(rows.person("Citizen", Language.EN));
        var scan = scan();
        var rejection = catchThrowableOfType(
                Rejection.class,
                () -> enter.enter(
                        number,
                        new PaperForm(
                                TODAY.plusDays(1),
                                "",
                                new ResponseForm(null, LocalizedText.empty()),
                                UUID.randomUUID()),
                        leader));
        assertThat(rejection.violations())
                .extracting(Rejection.Violation::field)
                .containsExactlyInAnyOrder("receivedOn", "letterNumber", "outcome", "text", "scan");
        assertThatThrownBy(() -> enter(TODAY.minusDays(1)))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("responses.date-before-hand-over");
        assertThatThrownBy(() -> enter.enter(number, new PaperForm(TODAY, "17", ANSWER, scan), citizen))
                .hasMessage("shared.not-allowed");
        enter(TODAY);
        assertThatThrownBy(() -> enter(TODAY)).hasMessage("responses.paper.one-waits");
    }

    @Test
    void refusedItCanBeEnteredAgain() {
        enter(TODAY);
        assertThatThrownBy(() -> decide.refuse(number, LocalizedText.empty(), moderator))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> decide.confirm(number, leader)).isInstanceOf(Rejection.class);
        decide.refuse(number, NOTE, moderator);
        assertThat(state()).isEqualTo(State.REFUSED);
        assertThat(petition()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(steps()).endsWith("paper_refused");
        assertThat(sentMails.to(leading.email(), 5).getFirst().text()).contains("Номер не читается.");
        clock.advance(Duration.ofMinutes(1));
        enter(TODAY);
        assertThat(state()).isEqualTo(State.WAITING);
    }

    @Test
    void whoHasAPartDoesNotDecide() {
        enter(TODAY);
        var person = rows.person("Moderating author", Language.EN);
        ensureAccount.grant(person, Role.MODERATOR);
        var both = ensureAccount.of(person.email(), person.name(), Language.EN);
        leads(both);
        assertThatThrownBy(() -> decide.confirm(number, actor(both))).hasMessage("shared.not-allowed");
    }

    @Test
    void theAuthorityThatAnsweredMeanwhileIsNotOverwritten() {
        enter(TODAY);
        publishResponse.publish(number, ANSWER, actor(official()));
        assertThatThrownBy(() -> decide.confirm(number, moderator)).hasMessage("responses.already-answered");
    }

    @Test
    void anOfficialIsToldAndContestsOnceAndAModeratorTakesItBack() {
        var official = official();
        enter(TODAY);
        clock.advance(Duration.ofDays(2));
        decide.confirm(number, moderator);
        assertThat(sentMails.to(official.email(), 5).getFirst().text()).contains("қыркүйек", "/desk/" + number);
        contest.contest(number, NOTE, actor(official));
        assertThat(isQueued()).isTrue();
        assertThat(steps()).endsWith("paper_contested");
        assertThat(petition()).isEqualTo(PetitionState.ANSWERED);
        decide.refuse(number, NOTE, moderator);
        assertThat(state()).isEqualTo(State.ANNULLED);
        assertThat(petition()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(petitions.find(number).orElseThrow().moments().answeredAt()).isNull();
        assertThat(responses.of(number)).isEmpty();
        assertThat(responses.handOver(number).orElseThrow().endedAt()).isNull();
        assertThat(deadlines.current(number).orElseThrow().stoppedAt()).isNull();
        assertThat(steps()).endsWith("paper_annulled");
        publishResponse.publish(number, ANSWER, actor(official));
        assertThat(petition()).isEqualTo(PetitionState.ANSWERED);
    }

    @Test
    void anObjectionThatIsOverruledIsTheLast() {
        var official = actor(official());
        enter(TODAY);
        assertThatThrownBy(() -> contest.contest(number, NOTE, official)).hasMessage("responses.paper.settled");
        decide.confirm(number, moderator);
        assertThatThrownBy(() -> contest.contest(number, NOTE, leader)).hasMessage("responses.paper.settled");
        contest.contest(number, NOTE, official);
        decide.confirm(number, moderator);
        assertThat(state()).isEqualTo(State.CONFIRMED);
        assertThat(petition()).isEqualTo(PetitionState.ANSWERED);
        assertThat(responses.of(number)).hasSize(1);
        assertThatThrownBy(() -> contest.contest(number, NOTE, official)).hasMessage("responses.paper.settled");
    }

    private void contested(Actor official) {
        enter(TODAY);
        decide.confirm(number, moderator);
        contest.contest(number, NOTE, official);
    }

    private int questions() {
        return jdbc.queryForObject(
                "select count(*) from responses.question where petition = ?", Integer.class, number.value());
    }

    @Test
    void theQuestionAboutALetterThatWasNoAnswerIsTakenBack() {
        var official = actor(official());
        contested(official);
        assertThat(questions()).isEqualTo(1);
        decide.refuse(number, NOTE, moderator);
        assertThat(questions()).isZero();
        publishResponse.publish(number, ANSWER, official);
        assertThat(questions()).as("asked about the answer that came").isEqualTo(1);
    }

    @Test
    void aLetterOfWhichAReviewWasAskedStays() {
        contested(actor(official()));
        requestReview.request(number, NOTE, leader);
        assertThatThrownBy(() -> decide.refuse(number, NOTE, moderator)).hasMessage("petitions.answer-settled");
    }

    @Test
    void aLetterBesideAnotherAnswerStays() {
        contested(actor(official()));
        requestReview.request(number, NOTE, leader);
        publishResponse.publish(number, ANSWER, actor(official()));
        assertThatThrownBy(() -> decide.refuse(number, NOTE, moderator)).hasMessage("petitions.answer-settled");
    }

    @Test
    void whatOfficialsHadTypedIsThereAgainWhenALetterIsTakenBack() {
        var official = actor(official());
        var interim = TypedAct.interim(NOTE);
        saveDraft.save(number, ANSWER, 0, official);
        actDrafts.save(number, DraftPlace.of(interim), interim, 0, official);
        propose.propose(number, TypedAct.extension(NOTE), official);
        contested(official);
        assertThat(proposals()).containsExactly(Proposal.State.OVERTAKEN);
        decide.refuse(number, NOTE, moderator);
        assertThat(saveDraft.find(number, official))
                .hasValueSatisfying(draft -> assertThat(draft.form().text()).isEqualTo(ANSWER.text()));
        assertThat(actDrafts.find(number, DraftPlace.of(interim), official)).isPresent();
        assertThat(proposals()).containsExactly(Proposal.State.WAITING);
        publishResponse.publish(number, ANSWER, official);
        assertThat(saveDraft.find(number, official)).isEmpty();
        assertThat(actDrafts.find(number, DraftPlace.of(interim), official)).isEmpty();
        assertThat(proposals()).containsExactly(Proposal.State.OVERTAKEN);
    }

    private List<Proposal.State> proposals() {
        return proposalGuard.of(number, actor(official())).stream()
                .map(Proposal::state)
                .toList();
    }

    /** A second threshold, delivered now. */
    private void deliveredAgain() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update(
                "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over, reached_at,"
                        + " handed_over_at) values (?, 2, 600, 'debate', 'when_reached', ?, ?)",
                number.value(),
                now,
                now);
        transaction.executeWithoutResult(s -> events.publishEvent(new PetitionHandedOver(number, 2, clock.instant())));
    }

    /** A letter that was received before the second delivery, and entered and confirmed after it. */
    private void confirmedAfterASecondDelivery() {
        clock.advance(Duration.ofDays(5));
        deliveredAgain();
        clock.advance(Duration.ofDays(1));
        enter(TODAY.plusDays(3));
        decide.confirm(number, moderator);
    }

    private List<@Nullable Instant> stopped() {
        return deadlines.of(number).stream().map(Deadline::stoppedAt).toList();
    }

    @Test
    void whatWasDeliveredAfterALetterWasReceivedWaitsOn() {
        confirmedAfterASecondDelivery();
        var received = TODAY.plusDays(3).atStartOfDay(Formats.ZONE).toInstant();
        assertThat(stopped()).containsExactly(received, null);
        assertThat(responses.handOver(number).orElseThrow()).satisfies(waiting -> {
            assertThat(waiting.ordinal()).isEqualTo(2);
            assertThat(waiting.endedAt()).isNull();
        });
        assertThat(petition()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(petitions.find(number).orElseThrow().moments().answeredAt()).isEqualTo(received);
        publishResponse.publish(number, ANSWER, actor(official()));
        assertThat(stopped()).containsExactly(received, clock.instant());
        assertThat(petition()).isEqualTo(PetitionState.ANSWERED);
        assertThat(responses.of(number)).hasSize(2);
    }

    @Test
    void aLetterThatIsTakenBackLeavesALaterDeliveryAsItWas() {
        var official = actor(official());
        confirmedAfterASecondDelivery();
        contest.contest(number, NOTE, official);
        decide.refuse(number, NOTE, moderator);
        assertThat(stopped()).containsExactly(null, null);
        assertThat(responses.handOver(number).orElseThrow().ordinal()).isEqualTo(1);
        assertThat(petition()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(petitions.find(number).orElseThrow().moments().answeredAt()).isNull();
    }

    @Test
    void aLetterThatCameAfterBothDeliveriesAnswersBoth() {
        clock.advance(Duration.ofDays(5));
        deliveredAgain();
        clock.advance(Duration.ofDays(4));
        enter(TODAY.plusDays(6));
        decide.confirm(number, moderator);
        assertThat(stopped()).doesNotContainNull();
        assertThat(petition()).isEqualTo(PetitionState.ANSWERED);
    }

    @Test
    void aLetterThatWasEnteredBeforeIsNoAnswerToALaterDelivery() {
        enter(TODAY);
        publishResponse.publish(number, ANSWER, actor(official()));
        clock.advance(Duration.ofMinutes(1));
        requestReview.request(number, NOTE, leader);
        assertThatThrownBy(() -> decide.confirm(number, moderator)).hasMessage("responses.paper.settled");
    }
}
