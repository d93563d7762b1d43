package org.bastama.civic.petitions.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.ThresholdReached;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.handover.MarkAnswered;
import org.bastama.civic.petitions.review.TakeDownPetition;
import org.bastama.civic.petitions.tally.HandedOverMeanwhile;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.moderation.ModerationQueries;
import org.bastama.foundation.moderation.ModerationQueries.DecisionCount;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A petition's way from draft to answer, through the use cases. */
class PetitionStoryTest extends PetitionsTest {

    @Autowired
    ClosePetition closePetition;

    @Autowired
    CloseCollections closeCollections;

    @Autowired
    EndGathering endGathering;

    @Autowired
    MarkAnswered markAnswered;

    @Autowired
    CloseEarly closeEarly;

    @Autowired
    WithdrawPetition withdrawPetition;

    @Autowired
    TakeDownPetition takeDown;

    @Autowired
    Signables signables;

    @Test
    void fromDraftToAnswer() {
        var number = draft(OPEN_PLATFORM);
        assertThat(submitPetition.submit(number, leader)).isEqualTo(PetitionState.GATHERING);
        assertThat(petition(number).moments().gatherUntil()).isEqualTo(endOf(2026, 9, 16));
        sign(number, 2, 0);
        assertThat(state(number)).isEqualTo(PetitionState.GATHERING);
        sign(number, 1, 0);
        assertThat(state(number)).isEqualTo(PetitionState.IN_MODERATION);
        assertThat(petition(number).moments().moderationDue()).isEqualTo(endOf(2026, 9, 9));
        decide.open(number, moderator);
        var opened = petition(number);
        assertThat(opened.moments().closesAt()).isEqualTo(endOf(2026, 12, 1));
        assertThat(opened.thresholds()).containsExactly(new Petition.Threshold(1, 300, "response", true, null, null));
        sign(number, 296, 0);
        assertThat(petition(number).thresholds().getFirst().reachedAt()).isNull();
        sign(number, 1, 0);
        var reached = petition(number);
        assertThat(reached.state()).isEqualTo(PetitionState.OPEN);
        assertThat(reached.thresholds().getFirst().reachedAt()).isEqualTo(clock.instant());
        assertThat(reached.thresholds().getFirst().handedOverAt()).isEqualTo(clock.instant());
        assertThat(reached.moments().handedOverAt()).isEqualTo(clock.instant());
        markAnswered.answered(number, clock.instant());
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        clock.set(endOf(2026, 12, 2));
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.ANSWERED);
        assertThat(timeline(number))
                .filteredOn(kind -> !kind.startsWith("deadline"))
                .containsExactly(
                        "gathering", "supporters_reached", "opened", "threshold_reached", "handed_over", "closed");
        assertThat(events.stream(PetitionHandedOver.class)).hasSize(1);
        assertThat(events.stream(ThresholdReached.class)).containsExactly(new ThresholdReached(number, 1, 300));
        assertThat(mailKinds(number)).contains("petitions.in-moderation", "petitions.opened", "petitions.handed-over");
    }

    @Test
    void whatWasHandedOverAfterTheAnswerWaitsWhenItCloses() {
        var number = draft(OPEN_PLATFORM);
        submitPetition.submit(number, leader);
        sign(number, 3, 0);
        decide.open(number, moderator);
        sign(number, 297, 0);
        clock.advance(Duration.ofDays(1));
        markAnswered.answered(number, clock.instant());
        clock.advance(Duration.ofDays(1));
        database.execute(
                "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over, reached_at,"
                        + " handed_over_at) values (?, 2, 299, 'debate', 'when_reached', cast(? as timestamp with time zone),"
                        + " cast(? as timestamp with time zone))",
                number.value(),
                clock.instant().atOffset(ZoneOffset.UTC),
                clock.instant().atOffset(ZoneOffset.UTC));
        assertThat(petition(number).next(clock.instant())).isEqualTo("open-handed-over");
        clock.set(endOf(2026, 12, 2));
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
        markAnswered.answered(number, clock.instant());
        assertThat(state(number)).isEqualTo(PetitionState.ANSWERED);
    }

    @Test
    void aReturnedPetitionIsChangedAndKeepsItsSupporters() {
        var number = inModeration(OPEN_PLATFORM, 3);
        decide.giveBack(number, "unclear_demand", NOTE, moderator);
        var returned = petition(number);
        assertThat(returned.state()).isEqualTo(PetitionState.RETURNED);
        assertThat(returned.reasonCode()).isEqualTo("unclear_demand");
        assertThat(returned.note()).isEqualTo(NOTE);
        save(number, new PetitionDraft(text("Clearer", "Do this.", ""), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(submitPetition.submit(number, leader)).isEqualTo(PetitionState.IN_MODERATION);
        assertThat(petition(number).reasonCode()).isNull();
        assertThat(tallies.count(number).orElseThrow().count()).isEqualTo(3);
        assertThat(timeline(number)).endsWith("returned", "resubmitted");
        assertThat(sentMails.to(coordinator.email(), 50))
                .anySatisfy(
                        mail -> assertThat(mail.text().lines()).contains("The moderator writes: Because of the text."));
    }

    @Test
    void someReasonsHideTheTextOfARejectedPetition() {
        var insulting = inModeration(OPEN_PLATFORM, 3);
        decide.reject(insulting, "insult", NOTE, moderator);
        assertThat(petition(insulting).textHidden()).isTrue();
        assertThat(queries.summary(insulting).orElseThrow().titles()).isEqualTo(LocalizedText.empty());
        var duplicate = inModeration(OPEN_PLATFORM, 3);
        decide.reject(duplicate, "duplicate", NOTE, moderator);
        assertThat(petition(duplicate).textHidden()).isFalse();
        assertThat(queries.summary(duplicate).orElseThrow().titles().in(Language.EN))
                .isNotEmpty();
    }

    @Test
    void withoutEnoughSupportersItIsADraftAgain() {
        var number = gathering(OPEN_PLATFORM);
        sign(number, 2, 0);
        clock.set(endOf(2026, 9, 16).minusSeconds(1));
        endGathering.end(number);
        assertThat(state(number)).isEqualTo(PetitionState.GATHERING);
        clock.advance(Duration.ofSeconds(1));
        endGathering.end(number);
        endGathering.end(number);
        assertThat(state(number)).isEqualTo(PetitionState.DRAFT);
        assertThat(petition(number).moments().gatherUntil()).isNull();
        assertThat(mailKinds(number).stream().filter("petitions.gathering-ended"::equals))
                .hasSize(1);
        submitPetition.submit(number, leader);
        sign(number, 1, 0);
        assertThat(state(number)).isEqualTo(PetitionState.IN_MODERATION);
    }

    @Test
    void belowTheThresholdItClosesAfterTheGraceAndOnlyOnce() {
        var number = open();
        var closesAt = petition(number).moments().closesAt();
        clock.set(closesAt.plus(Duration.ofHours(24)).minusSeconds(1));
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        assertThat(signables.find(number).orElseThrow().takesSignatures(clock.instant()))
                .isFalse();
        assertThat(signables.find(number).orElseThrow().takesConfirmations(clock.instant()))
                .isTrue();
        clock.advance(Duration.ofSeconds(1));
        closePetition.close(number);
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.CLOSED_BELOW);
        var closing = queries.timeline(number).stream()
                .filter(entry -> entry.kind().equals("closed_below"))
                .toList();
        assertThat(closing).singleElement().satisfies(entry -> {
            assertThat(entry.happenedAt()).isEqualTo(closesAt);
            assertThat(entry.details())
                    .containsEntry("date", Formats.day(clock.instant()).toString());
        });
        assertThat(context.getBean(TimelineTexts.class).of(closing.getFirst(), Language.EN))
                .isEqualTo("Collecting closed; the threshold was not reached (the count was final on "
                        + Formats.date(Language.EN, clock.instant()) + ")");
        assertThat(mailKinds(number).stream().filter("petitions.closed-below"::equals))
                .hasSize(1);
        assertThat(events.stream(PetitionHandedOver.class)).isEmpty();
    }

    @Test
    void aConfirmationWithinTheGraceStillDecides() {
        var number = open();
        sign(number, 296, 0);
        clock.set(petition(number).moments().closesAt().plus(Duration.ofHours(1)));
        sign(number, 1, 0);
        assertThat(petition(number).moments().handedOverAt()).isEqualTo(clock.instant());
    }

    @Test
    void atClosingItIsHandedOverWhenItCloses() {
        var number = openDeclared();
        var required = petition(number).thresholds().getFirst().required();
        sign(number, required, 3);
        assertThat(petition(number).thresholds().getFirst().reachedAt()).isEqualTo(clock.instant());
        assertThat(petition(number).moments().handedOverAt()).isNull();
        assertThat(mailKinds(number)).contains("petitions.threshold-reached");
        closeEarly.close(number, leader);
        assertThat(signables.find(number).orElseThrow().takesSignatures(clock.instant()))
                .isFalse();
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        clock.advance(Duration.ofHours(24));
        closePetition.close(number);
        closePetition.close(number);
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(events.stream(PetitionHandedOver.class))
                .containsExactly(new PetitionHandedOver(number, 1, clock.instant()));
        markAnswered.answered(number, clock.instant());
        markAnswered.answered(number, clock.instant());
        assertThat(state(number)).isEqualTo(PetitionState.ANSWERED);
        assertThat(petition(number).moments().answeredAt()).isEqualTo(clock.instant());
    }

    @Test
    void declaredSupportNeverReachesTheLegalThreshold() {
        var number = openDeclared();
        var required = petition(number).thresholds().getFirst().required();
        sign(number, required, 0);
        var count = tallies.count(number).orElseThrow();
        assertThat(count.count()).isZero();
        assertThat(count.declared()).isEqualTo(required + 50);
        assertThat(petition(number).thresholds().getFirst().reachedAt()).isNull();
        assertThat(petition(number).population()).isPositive();
        assertThat(required).isEqualTo((petition(number).population() + 99) / 100);
    }

    @Test
    void aThresholdIsStruckWhenTheTallyFallsBelowBeforeHandOver() {
        var number = openDeclared();
        var required = petition(number).thresholds().getFirst().required();
        sign(number, required, 3);
        withdraw(number, 1, 3);
        assertThat(petition(number).thresholds().getFirst().reachedAt()).isNull();
        assertThat(queries.timeline(number))
                .filteredOn(entry -> entry.kind().equals("threshold_reached"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.struckAt()).isEqualTo(clock.instant()));
        sign(number, 1, 3);
        assertThat(petition(number).thresholds().getFirst().reachedAt()).isNotNull();
        assertThat(events.stream(ThresholdReached.class)).hasSize(2);
    }

    @Test
    void afterHandOverAFactStays() {
        var number = open();
        sign(number, 297, 0);
        tallies.add(List.of(new TallyChange(number, Formats.day(clock.instant()), ALMATY, 0, 0, 0, 10, 0)));
        settle.within(number);
        assertThat(petition(number).thresholds().getFirst().reachedAt()).isNotNull();
        assertThat(queries.timeline(number))
                .allSatisfy(entry -> assertThat(entry.struckAt()).isNull());
    }

    @Test
    void afterHandOverNothingIsWithdrawn() {
        var number = open();
        sign(number, 297, 0);
        assertThatThrownBy(() -> withdraw(number, 1, 0)).isInstanceOf(HandedOverMeanwhile.class);
    }

    @Test
    void aWithdrawnPetitionTakesNoSignatures() {
        var number = open();
        withdrawPetition.withdraw(number, Language.RU, "Вопрос решён.", leader);
        var withdrawn = petition(number);
        assertThat(withdrawn.state()).isEqualTo(PetitionState.WITHDRAWN);
        assertThat(withdrawn.note().in(Language.RU)).isEqualTo("Вопрос решён.");
        assertThat(signables.find(number).orElseThrow().takesSignatures(clock.instant()))
                .isFalse();
        assertThat(signables.find(number).orElseThrow().takesConfirmations(clock.instant()))
                .isFalse();
    }

    @Test
    void takingDownIsNotedInTheRemovalLog() {
        var number = open();
        takeDown.takeDown(number, "personal_data", NOTE, moderator);
        assertThat(state(number)).isEqualTo(PetitionState.TAKEN_DOWN);
        assertThat(database.fetchCount(
                        bastama.db.moderation.Tables.REMOVAL,
                        bastama.db.moderation.Tables.REMOVAL.SUBJECT.eq(number.toString())))
                .isEqualTo(1);
        assertThat(mailKinds(number)).contains("petitions.taken-down");
        var counted =
                context.getBean(ModerationQueries.class).decisions(YearMonth.from(Formats.day(clock.instant())), 1);
        assertThat(counted)
                .filteredOn(decision -> decision.verdict().equals("taken_down"))
                .extracting(DecisionCount::queue, DecisionCount::reasonCode, DecisionCount::count)
                .containsExactly(tuple("petitions", "personal_data", 1L));
    }

    @Test
    void theJobsClosesWhatIsDueAndLeavesTheRest() {
        var due = open();
        clock.advance(Duration.ofDays(1));
        var later = open();
        clock.set(petition(due).moments().closesAt().plus(Duration.ofHours(24)));
        closeCollections.run();
        closeCollections.run();
        assertThat(state(due)).isEqualTo(PetitionState.CLOSED_BELOW);
        assertThat(state(later)).isEqualTo(PetitionState.OPEN);
    }

    @Test
    void theTimelineReadsInEveryLanguage() {
        var number = open();
        sign(number, 297, 0);
        var texts = context.getBean(TimelineTexts.class);
        for (var language : Language.all()) {
            var lines = queries.timeline(number).stream()
                    .map(entry -> texts.of(entry, language))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(4).noneMatch(line -> line.contains("{") || line.contains("none"));
        }
        assertThat(List.of(texts.of(queries.timeline(number).getLast(), Language.EN))
                        .toString())
                .doesNotContain("null");
        assertThat(Set.of(PetitionState.OPEN)).contains(state(number));
    }

    @Autowired
    org.springframework.context.ApplicationContext context;

    private static Instant endOf(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .atTime(23, 59, 59)
                .atZone(Formats.ZONE)
                .toInstant();
    }
}
