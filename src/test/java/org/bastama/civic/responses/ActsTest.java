package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an authority does with a petition between hand-over and answer, and after it. */
class ActsTest extends DeskTest {

    private static final String OTHER = "akimat-abai-region";
    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 10, 14);
    private static final LocalizedText REASON = LocalizedText.of(Language.RU, "Запросили смету.");
    private static final LocalizedText TEXT = LocalizedText.of(Language.KK, "Есеп жасалып жатыр.");

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    ResponseGuard guard;

    Actor official;

    @BeforeEach
    void signIn() {
        official = actor(official());
    }

    @Test
    void anInterimAnswerIsPublishedAndTheDeadlineGoesOn() {
        var number = handedOver("open-platform");
        publishInterim.publish(number, TEXT, 0, official);
        assertThat(responses.of(number)).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Response.Kind.INTERIM);
            assertThat(act.text()).isEqualTo(TEXT);
            assertThat(act.outcome()).isNull();
            assertThat(act.officialName()).isEqualTo("Айгүл Сейітова");
        });
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadline(number).dueOn()).isEqualTo(DUE);
        assertThat(petitions.find(number).orElseThrow().state()).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(steps(number)).endsWith("interim");
        publishInterim.publish(number, TEXT, 1, official);
        assertThat(responses.of(number)).hasSize(2);
    }

    @Test
    void anInterimAnswerThatItsWriterHasNotSeenIsTold() {
        var number = handedOver("open-platform");
        publishInterim.publish(number, TEXT, 0, official);
        assertThatThrownBy(() -> publishInterim.publish(number, TEXT, 0, official))
                .hasMessage("responses.interim.meanwhile");
        assertThat(responses.of(number)).hasSize(1);
    }

    @Test
    void anInterimAnswerNeedsATextAndComesBeforeTheFinalOne() {
        var number = handedOver("open-platform");
        assertRejected(
                () -> publishInterim.publish(number, LocalizedText.empty(), 0, official),
                "text responses.text-missing");
        assertRejected(
                () -> publishInterim.publish(number, LocalizedText.of(Language.EN, "x".repeat(3_001)), 0, official),
                "text.en shared.too-long");
        publishResponse.publish(number, ANSWER, official);
        assertThatThrownBy(() -> publishInterim.publish(number, TEXT, 0, official))
                .hasMessage("responses.already-answered");
    }

    @Test
    void theTermIsExtendedOnceAsTheProcedureCalculates() {
        var number = handedOver("open-platform");
        clock.advance(Duration.ofDays(20));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.DUE_SOON);
        assertThat(extendDeadline.newDueDate(number)).isEqualTo(EXTENDED);
        extendDeadline.extend(number, DUE, REASON, official);
        var deadline = deadline(number);
        assertThat(deadline.dueOn()).isEqualTo(EXTENDED);
        assertThat(deadline.state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadline.terms()).hasSize(2);
        assertThat(deadlines.extensions(deadline)).singleElement().satisfies(extension -> {
            assertThat(extension.fromOn()).isEqualTo(DUE);
            assertThat(extension.toOn()).isEqualTo(EXTENDED);
            assertThat(extension.decidedOn()).isEqualTo(LocalDate.of(2026, 9, 22));
            assertThat(extension.authoritySlug()).isEqualTo(DeskRows.AUTHORITY);
        });
        assertThat(deadlines.explainExtensions(deadline))
                .singleElement()
                .satisfies(calculation -> assertThat(calculation.due()).isEqualTo(EXTENDED));
        assertThat(responses.of(number)).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Response.Kind.EXTENSION);
            assertThat(act.particulars().dueOn()).isEqualTo(EXTENDED);
            assertThat(act.text()).isEqualTo(REASON);
        });
        var step = petitions.timeline(number).getLast();
        assertThat(step.kind()).isEqualTo("extended");
        assertThat(step.details()).containsEntry("date", "2026-10-14");
        assertThat(step.note()).isEqualTo(REASON);
        assertThatThrownBy(() -> extendDeadline.extend(number, EXTENDED, REASON, official))
                .hasMessage("responses.extension.used-up");
        assertThat(deadline(number).dueOn()).isEqualTo(EXTENDED);
    }

    @Test
    void anExtendedTermIsLongOverdueAfterTwiceTheWholeOfIt() {
        var number = handedOver("open-platform");
        extendDeadline.extend(number, DUE, REASON, official);
        clock.set(Instant.parse("2026-10-20T06:00:00Z"));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.OVERDUE);
        clock.set(Instant.parse("2026-11-20T06:00:00Z"));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.OVERDUE);
        clock.set(Instant.parse("2026-12-20T06:00:00Z"));
        assertThat(deadline(number).state()).isEqualTo(Deadline.State.LONG_OVERDUE);
    }

    @Test
    void aTermThatHasEndedIsNotExtended() {
        var number = handedOver("open-platform");
        clock.set(Instant.parse("2026-09-23T18:59:00Z"));
        assertThat(guard.of(number, official).extend().given()).isTrue();
        clock.set(Instant.parse("2026-09-23T19:00:00Z"));
        assertThat(guard.of(number, official).extend()).isEqualTo(Permit.refused("responses.extension.too-late", DUE));
        assertThatThrownBy(() -> extendDeadline.extend(number, DUE, REASON, official))
                .hasMessage("responses.extension.too-late");
        assertThat(responses.of(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kz-region-akimat, responses.extension.not-allowed", "uk-parliament, responses.extension.no-term"
            })
    void whatTheProcedureDoesNotAllowIsRefused(String given) {
        var parts = given.split(", ", 2);
        var number = handedOver(parts[0]);
        assertThatThrownBy(() -> extendDeadline.extend(number, DUE, REASON, official))
                .hasMessage(parts[1]);
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void anExtensionNeedsAReasonAndTheDateThatWasSeen() {
        var number = handedOver("open-platform");
        assertRejected(
                () -> extendDeadline.extend(number, DUE, LocalizedText.empty(), official),
                "reason responses.reason-missing");
        assertRejected(
                () -> extendDeadline.extend(number, DUE, LocalizedText.of(Language.KK, "x".repeat(2_001)), official),
                "reason.kk shared.too-long");
        assertThatThrownBy(() -> extendDeadline.extend(number, DUE.minusDays(1), REASON, official))
                .hasMessage("responses.extension.meanwhile");
        assertThat(deadline(number).dueOn()).isEqualTo(DUE);
    }

    @Test
    void aTransferMovesThePetitionAndItsTermStartsAnew() {
        var receiving = rows.official("Receiving", Language.EN, OTHER);
        var number = handedOver("open-platform");
        registerPetition.register(number, "17", LocalDate.of(2026, 9, 2), official);
        saveDraft.save(number, ANSWER, 0, official);
        clock.set(Instant.parse("2026-09-07T06:00:00Z"));
        transferPetition.transfer(number, OTHER, REASON, official);

        var handOver = responses.handOver(number).orElseThrow();
        assertThat(handOver.authoritySlug()).isEqualTo(OTHER);
        assertThat(handOver.handedOverAt()).isEqualTo(clock.instant());
        assertThat(handOver.incomingNumber()).isNull();
        assertThat(deadline(number).authoritySlug()).isEqualTo(OTHER);
        assertThat(deadline(number).startsOn()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(deadline(number).dueOn()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(responses.transfers(number)).singleElement().satisfies(transfer -> {
            assertThat(transfer.fromAuthority()).isEqualTo(DeskRows.AUTHORITY);
            assertThat(transfer.incomingNumber()).isEqualTo("17");
            assertThat(transfer.dueOn()).isEqualTo(DUE);
            assertThat(transfer.receivedAt()).isEqualTo(Instant.parse("2026-09-02T06:00:00Z"));
        });
        var step = petitions.timeline(number).getLast();
        assertThat(step.kind()).isEqualTo("transferred");
        assertThat(step.details())
                .containsEntry("authority", DeskRows.AUTHORITY)
                .containsEntry("to", OTHER);
        assertThat(step.note()).isEqualTo(REASON);
        assertThat(saveDraft.otherWriters(number, actor(receiving))).isEmpty();
        assertThat(mailTo(receiving)).contains("has passed the petition").contains("Запросили смету.", "28 September");
    }

    @Test
    void theFormerAuthorityReadsAndTheNextOneActs() {
        var receiving = actor(rows.official("Receiving", Language.EN, OTHER));
        var number = handedOver("open-platform");
        transferPetition.transfer(number, OTHER, REASON, official);
        assertThat(guard.of(number, official)).isEqualTo(ResponseActions.PASSED_ON);
        for (var act : new Runnable[] {
            () -> publishResponse.publish(number, ANSWER, official),
            () -> publishInterim.publish(number, TEXT, 0, official),
            () -> extendDeadline.extend(number, DUE, REASON, official),
            () -> transferPetition.transfer(number, "akimat-almaty", REASON, official),
            () -> registerPetition.register(number, "17", LocalDate.of(2026, 9, 2), official),
            () -> saveDraft.save(number, ANSWER, 0, official)
        }) {
            assertThatThrownBy(act::run).hasMessage("responses.passed-on");
        }
        assertThat(shown(official, DeskFilter.Show.OPEN)).isEmpty();
        assertThat(shown(official, DeskFilter.Show.TRANSFERRED)).containsExactly(number);
        assertThat(desk.counts(official, new DeskFilter(DeskFilter.Show.OPEN, null)))
                .containsEntry(DeskFilter.Show.TRANSFERRED, 1L);
        assertThat(shown(receiving, DeskFilter.Show.OPEN)).containsExactly(number);
        assertThat(shown(receiving, DeskFilter.Show.TRANSFERRED)).isEmpty();
        assertThatThrownBy(() -> transferPetition.transfer(number, DeskRows.AUTHORITY, REASON, receiving))
                .hasMessage("responses.transfer.had-it");
        registerPetition.register(number, "5", LocalDate.of(2026, 9, 2), receiving);
        publishResponse.publish(number, ANSWER, receiving);
        assertThat(responses.of(number))
                .filteredOn(act -> act.kind() == Response.Kind.FINAL)
                .singleElement()
                .satisfies(act -> assertThat(act.authoritySlug()).isEqualTo(OTHER));
        assertThat(shown(official, DeskFilter.Show.TRANSFERRED)).containsExactly(number);
    }

    @Test
    void anExtensionOfTheFormerAuthorityIsNotTheNextOnes() {
        var receiving = actor(rows.official("Receiving", Language.EN, OTHER));
        var number = handedOver("open-platform");
        extendDeadline.extend(number, DUE, REASON, official);
        transferPetition.transfer(number, OTHER, REASON, official);
        assertThat(deadline(number).dueOn()).isEqualTo(DUE);
        assertThat(deadlines.extensions(deadline(number))).isEmpty();
        extendDeadline.extend(number, DUE, REASON, receiving);
        assertThat(deadlines.extensions(deadline(number))).hasSize(1);
        assertThat(deadline(number).dueOn()).isEqualTo(EXTENDED);
    }

    @Test
    void aTransferIsPossibleForAsManyDaysAsTheProcedureSays() {
        var number = handedOver("open-platform");
        assertThat(transferPetition.lastDay(number)).contains(LocalDate.of(2026, 9, 7));
        clock.set(Instant.parse("2026-09-08T06:00:00Z"));
        assertThat(guard.of(number, official).transfer())
                .isEqualTo(Permit.refused("responses.transfer.too-late", LocalDate.of(2026, 9, 7)));
        assertThatThrownBy(() -> transferPetition.transfer(number, OTHER, REASON, official))
                .hasMessage("responses.transfer.too-late");
        var elsewhere = handedOver("ua-local");
        assertThatThrownBy(() -> transferPetition.transfer(elsewhere, OTHER, REASON, official))
                .hasMessage("responses.transfer.not-allowed");
        assertThat(responses.transfers(number)).isEmpty();
    }

    @Test
    void aTransferNeedsAnotherAuthorityAndAReason() {
        var number = handedOver("open-platform");
        assertRejected(
                () -> transferPetition.transfer(number, "", LocalizedText.empty(), official),
                "authority responses.transfer.authority-missing",
                "reason responses.reason-missing");
        assertRejected(
                () -> transferPetition.transfer(number, "no-such-authority", REASON, official),
                "authority responses.transfer.authority-missing");
        assertRejected(
                () -> transferPetition.transfer(number, DeskRows.AUTHORITY, REASON, official),
                "authority responses.transfer.had-it");
        assertThat(responses.handOver(number).orElseThrow().turn()).isEqualTo(1);
    }

    @Test
    void whereNobodySpeaksForTheNextAuthorityTheAdministratorsAreTold() {
        var administrator = rows.person("Administrator", Language.EN);
        ensureAccount.grant(administrator, Role.ADMINISTRATOR);
        var number = handedOver("open-platform");
        transferPetition.transfer(number, OTHER, REASON, official);
        assertThat(mailTo(administrator)).contains("Petition No. " + number, "has no official on the portal");
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        var number = handedOver("open-platform");
        publishResponse.publish(number, ANSWER, official);
        var first = responses.of(number).getFirst();
        var answeredAt = clock.instant();
        clock.advance(Duration.ofDays(2));
        var colleague = actor(rows.official("Colleague", Language.RU, DeskRows.AUTHORITY));
        var corrected = new ResponseForm("refused", LocalizedText.of(Language.RU, "Автобуса не будет."));
        correctResponse.correct(number, first.id(), corrected, REASON, colleague);
        assertThat(responses.of(number)).singleElement().satisfies(act -> {
            assertThat(act.version().number()).isEqualTo(2);
            assertThat(act.version().original()).isEqualTo(first.id());
            assertThat(act.version().reason()).isEqualTo(REASON);
            assertThat(act.version().firstPublishedAt()).isEqualTo(answeredAt);
            assertThat(act.outcome()).isEqualTo("refused");
            assertThat(act.officialName()).isEqualTo("Colleague");
            assertThat(act.publishedAt()).isEqualTo(clock.instant());
        });
        assertThat(responses.formerVersions(number)).isEqualTo(Map.of(first.id(), List.of(first)));
        assertThat(responses.newestFinal(Set.of(number), 5))
                .singleElement()
                .satisfies(act -> assertThat(act.outcome()).isEqualTo("refused"));
        assertThat(responses
                        .finalOfAuthority(DeskRows.AUTHORITY, Paging.first(5))
                        .total())
                .isEqualTo(1);
        assertThat(steps(number)).endsWith("answered", "corrected");
        assertThat(deadline(number).stoppedAt()).isEqualTo(answeredAt);
        assertThatThrownBy(() -> correctResponse.correct(number, first.id(), ANSWER, REASON, official))
                .hasMessage("responses.correction.meanwhile");
    }

    @Test
    void aCorrectionChangesSomethingAndSaysWhy() {
        var number = handedOver("open-platform");
        publishResponse.publish(number, ANSWER, official);
        var id = responses.of(number).getFirst().id();
        assertThatThrownBy(() -> correctResponse.correct(number, id, ANSWER, REASON, official))
                .hasMessage("responses.correction.unchanged");
        assertRejected(
                () -> correctResponse.correct(
                        number,
                        id,
                        new ResponseForm("postponed", LocalizedText.empty()),
                        LocalizedText.empty(),
                        official),
                "outcome responses.outcome-unknown",
                "text responses.text-missing",
                "reason responses.reason-missing");
        assertThat(responses.of(number).getFirst().corrected()).isFalse();
    }

    @Test
    void anInterimAnswerIsCorrectedWithoutAnOutcomeAndARegistrationIsNot() {
        var number = handedOver("open-platform");
        registerPetition.register(number, "17", LocalDate.of(2026, 9, 2), official);
        clock.advance(Duration.ofSeconds(1));
        publishInterim.publish(number, TEXT, 0, official);
        var registration = responses.of(number).getFirst();
        var interim = responses.of(number).getLast();
        correctResponse.correct(
                number,
                interim.id(),
                new ResponseForm("refused", LocalizedText.of(Language.KK, "Басқа.")),
                REASON,
                official);
        assertThat(responses.of(number).getLast().outcome()).isNull();
        assertThatThrownBy(() -> correctResponse.correct(number, registration.id(), ANSWER, REASON, official))
                .hasMessage("shared.not-allowed");
    }

    @Test
    void onlyTheAuthorityThatWroteItCorrectsAnAnswerAndNoneAfterATakeDown() {
        var receiving = actor(rows.official("Receiving", Language.EN, OTHER));
        var number = handedOver("open-platform");
        publishInterim.publish(number, TEXT, 0, official);
        clock.advance(Duration.ofSeconds(1));
        transferPetition.transfer(number, OTHER, REASON, official);
        var interim = responses.of(number).getFirst();
        var form = new ResponseForm(null, LocalizedText.of(Language.KK, "Басқа."));
        assertThatThrownBy(() -> correctResponse.correct(number, interim.id(), form, REASON, receiving))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> correctResponse.correct(number, interim.id(), form, REASON, official))
                .hasMessage("responses.passed-on");

        var removed = handedOver("open-platform");
        publishResponse.publish(removed, ANSWER, official);
        jdbc.update("update petitions.petition set state = 'taken_down' where number = ?", removed.value());
        var answer = responses.of(removed).getFirst();
        assertThatThrownBy(() -> correctResponse.correct(removed, answer.id(), form, REASON, official))
                .hasMessage("responses.taken-down");
    }

    @Test
    void whoSpeaksForNoneOfItsAuthoritiesMayNothing() {
        var number = handedOver("open-platform");
        publishInterim.publish(number, TEXT, 0, official);
        var id = responses.of(number).getFirst().id();
        var stranger = actor(rows.official("Elsewhere", Language.EN, OTHER));
        for (var act : new Runnable[] {
            () -> publishInterim.publish(number, TEXT, 1, stranger),
            () -> extendDeadline.extend(number, DUE, REASON, stranger),
            () -> transferPetition.transfer(number, OTHER, REASON, stranger),
            () -> correctResponse.correct(number, id, ANSWER, REASON, stranger)
        }) {
            assertThatThrownBy(act::run).hasMessage("shared.not-allowed");
        }
        for (var act : new Runnable[] {
            () -> publishInterim.publish(number, TEXT, 1, Actor.anonymous()),
            () -> extendDeadline.extend(number, DUE, REASON, Actor.anonymous()),
            () -> transferPetition.transfer(number, OTHER, REASON, Actor.anonymous()),
            () -> correctResponse.correct(number, id, ANSWER, REASON, Actor.anonymous())
        }) {
            assertThatThrownBy(act::run).hasMessage("shared.sign-in-first");
        }
        assertThat(responses.of(number)).hasSize(1);
    }

    private Deadline deadline(PetitionNumber number) {
        return deadlines.current(number).orElseThrow();
    }

    private List<String> steps(PetitionNumber number) {
        return petitions.timeline(number).stream().map(TimelineEntry::kind).toList();
    }

    private String mailTo(Account account) {
        return sentMails.to(account.email(), 5).getFirst().text();
    }

    private List<PetitionNumber> shown(Actor actor, DeskFilter.Show show) {
        return desk.list(actor, new DeskFilter(show, null), Paging.first(10)).items().stream()
                .map(item -> item.handOver().petition())
                .toList();
    }

    private static void assertRejected(Runnable action, String... violations) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly(violations));
    }
}
