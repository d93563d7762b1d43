package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest extends DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Test
    void anOfficialRegistersOnce() {
        var official = actor(official());
        var number = handedOver("open-platform");
        registerPetition.register(number, "  ЗТ-2026-17 ", TODAY, official);
        var handOver = responses.handOver(number).orElseThrow();
        assertThat(handOver.incomingNumber()).isEqualTo("ЗТ-2026-17");
        assertThat(handOver.registeredOn()).isEqualTo(TODAY);
        assertThat(responses.of(number)).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(Response.Kind.REGISTRATION);
            assertThat(r.incomingNumber()).isEqualTo("ЗТ-2026-17");
            assertThat(r.officialName()).isEqualTo("Айгүл Сейітова");
        });
        assertThat(petitions.timeline(number)).extracting(TimelineEntry::kind).endsWith("registered");
        assertThat(petitions.find(number).orElseThrow().state()).isEqualTo(PetitionState.HANDED_OVER);
        assertThatThrownBy(() -> registerPetition.register(number, "18", TODAY, official))
                .hasMessage("responses.already-registered");
    }

    @Test
    void registrationIsCheckedAndNothingIsHalfDone() {
        var official = actor(official());
        var number = handedOver("open-platform");
        assertRejected(
                () -> registerPetition.register(number, " ", null, official),
                "incomingNumber shared.required",
                "registeredOn shared.required");
        assertRejected(
                () -> registerPetition.register(number, "x".repeat(81), TODAY.plusDays(1), official),
                "incomingNumber shared.too-long",
                "registeredOn responses.date-in-future");
        assertRejected(
                () -> registerPetition.register(number, "17", TODAY.minusDays(1), official),
                "registeredOn responses.date-before-hand-over");
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void onlyWhoSpeaksForTheAuthorityTodayMay() {
        var number = handedOver("open-platform");
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        var citizen = actor(rows.person("Citizen", Language.EN));
        for (var actor : new Actor[] {elsewhere, citizen}) {
            assertThatThrownBy(() -> registerPetition.register(number, "17", TODAY, actor))
                    .hasMessage("shared.not-allowed");
            assertThatThrownBy(() -> saveDraft.save(number, ANSWER, 0, actor)).hasMessage("shared.not-allowed");
            assertThatThrownBy(() -> publishResponse.preview(number, ANSWER, actor))
                    .hasMessage("shared.not-allowed");
            assertThatThrownBy(() -> publishResponse.publish(number, ANSWER, actor))
                    .hasMessage("shared.not-allowed");
        }
        assertThatThrownBy(() -> publishResponse.publish(number, ANSWER, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void whatWasNeverHandedOverIsNotAnswered() {
        var official = actor(official());
        var number = rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
        assertThatThrownBy(() -> publishResponse.publish(number, ANSWER, official))
                .hasMessage("responses.not-handed-over");
        assertThatThrownBy(() -> saveDraft.save(new PetitionNumber(999_999), ANSWER, 0, official))
                .hasMessage("responses.not-handed-over");
    }

    @Test
    void draftsAreKeptAsTypedForTheirWriterOnly() {
        var official = actor(official());
        var colleague = actor(rows.official("Colleague", Language.RU, DeskRows.AUTHORITY));
        var number = handedOver("open-platform");
        assertThat(saveDraft.find(number, official)).isEmpty();
        saveDraft.save(number, new ResponseForm(null, LocalizedText.of(Language.KK, "Сәл")), 0, official);
        clock.advance(Duration.ofMinutes(1));
        saveDraft.save(number, new ResponseForm("refused", LocalizedText.of(Language.KK, "Сәлем")), 1, official);
        assertThat(saveDraft.find(number, official))
                .contains(new ResponseDraft(
                        new ResponseForm("refused", LocalizedText.of(Language.KK, "Сәлем")), 2, clock.instant()));
        assertThat(saveDraft.find(number, colleague)).isEmpty();
        assertThat(saveDraft.otherWriters(number, official)).isEmpty();
        assertThat(saveDraft.otherWriters(number, colleague))
                .containsExactly(Map.entry("Айгүл Сейітова", clock.instant()));
        assertRejected(
                () -> saveDraft.save(
                        number, new ResponseForm(null, LocalizedText.of(Language.KK, "x".repeat(20_001))), 2, official),
                "text.kk shared.too-long");
    }

    @Test
    void aSaveOverAnOlderVersionIsRefused() {
        var official = actor(official());
        var colleague = actor(rows.official("Colleague", Language.RU, DeskRows.AUTHORITY));
        var number = handedOver("open-platform");
        var first = new ResponseForm("refused", LocalizedText.of(Language.KK, "Бірінші"));
        var second = new ResponseForm("partly", LocalizedText.of(Language.KK, "Екінші"));
        assertThat(saveDraft.save(number, first, 0, official).version()).isEqualTo(1);
        assertThatThrownBy(() -> saveDraft.save(number, second, 0, official)).hasMessage("shared.changed-meanwhile");
        assertThat(saveDraft.find(number, official).orElseThrow().form().text()).isEqualTo(first.text());
        assertThat(saveDraft.save(number, second, 1, official).version()).isEqualTo(2);
        assertThatThrownBy(() -> saveDraft.save(number, first, 1, official)).hasMessage("shared.changed-meanwhile");
        assertThat(saveDraft.save(number, first, 0, colleague).version()).isEqualTo(1);
        assertThat(saveDraft.find(number, official).orElseThrow().form().text()).isEqualTo(second.text());
    }

    @Test
    void theFinalAnswerStopsTheDeadlineAndIsTold() {
        var official = actor(official());
        var number = handedOver("open-platform");
        saveDraft.save(number, ANSWER, 0, official);
        clock.advance(Duration.ofDays(5));
        publishResponse.publish(number, ANSWER, official);
        assertThat(petitions.find(number).orElseThrow().state()).isEqualTo(PetitionState.ANSWERED);
        var deadline = deadlines.current(number).orElseThrow();
        assertThat(deadline.state()).isEqualTo(Deadline.State.STOPPED);
        assertThat(deadline.stoppedAt()).isEqualTo(clock.instant());
        assertThat(deadline.stoppedLate()).isFalse();
        assertThat(responses.of(number)).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(Response.Kind.FINAL);
            assertThat(r.outcome()).isEqualTo("partly");
            assertThat(r.text()).isEqualTo(ANSWER.text());
            assertThat(r.authoritySlug()).isEqualTo(DeskRows.AUTHORITY);
            assertThat(r.officialName()).isEqualTo("Айгүл Сейітова");
        });
        var step = petitions.timeline(number).getLast();
        assertThat(step.kind()).isEqualTo("answered");
        assertThat(step.note().in(Language.EN)).isEqualTo("partly satisfied");
        assertThat(saveDraft.find(number, official)).isEmpty();
        assertThat(responses.newestFinal(1).getFirst().petition()).isEqualTo(number);
        assertThat(responses.newestFinal(Set.of(number), 1))
                .extracting(Response::petition)
                .containsExactly(number);
        assertThat(responses.newestFinal(Set.of(), 1)).isEmpty();
        assertThat(responses
                        .finalOfAuthority(DeskRows.AUTHORITY, Paging.first(5))
                        .items())
                .extracting(Response::petition)
                .containsExactly(number);
    }

    @Test
    void thereIsNeverASecondFinalAnswer() {
        var official = actor(official());
        var number = handedOver("open-platform");
        publishResponse.publish(number, ANSWER, official);
        assertThatThrownBy(() -> publishResponse.publish(number, ANSWER, official))
                .hasMessage("responses.already-answered");
        assertThatThrownBy(() -> registerPetition.register(number, "17", TODAY, official))
                .hasMessage("responses.already-answered");
        assertThatThrownBy(() -> saveDraft.save(number, ANSWER, 0, official)).hasMessage("responses.already-answered");
        assertThat(responses.of(number)).hasSize(1);
    }

    @Test
    void aPetitionThatStillCollectsStaysOpenWhenAnswered() {
        var official = actor(official());
        var number = rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
        events.publishEvent(new org.bastama.civic.petitions.PetitionHandedOver(number, 1, clock.instant()));
        publishResponse.publish(number, ANSWER, official);
        var petition = petitions.find(number).orElseThrow();
        assertThat(petition.state()).isEqualTo(PetitionState.OPEN);
        assertThat(petition.moments().answeredAt()).isEqualTo(clock.instant());
    }

    @Test
    void theAnswerIsCheckedAsAWhole() {
        var official = actor(official());
        var number = handedOver("open-platform");
        assertRejected(
                () -> publishResponse.publish(number, new ResponseForm(null, LocalizedText.empty()), official),
                "outcome responses.outcome-missing",
                "text responses.text-missing");
        assertRejected(
                () -> publishResponse.publish(
                        number,
                        new ResponseForm("postponed", LocalizedText.of(Language.EN, "x".repeat(10_001))),
                        official),
                "outcome responses.outcome-unknown",
                "text.en shared.too-long");
        assertThat(publishResponse.outcomes(number))
                .containsExactlyInAnyOrder("satisfied", "partly", "refused", "explained");
        assertThat(responses.of(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "Жауап 😀\n\nекінші абзац"})
    void textIsKeptAsPlainText(String typed) {
        var official = actor(official());
        var number = handedOver("open-platform");
        publishResponse.publish(number, new ResponseForm("explained", LocalizedText.of(Language.KK, typed)), official);
        assertThat(responses.of(number).getFirst().text().in(Language.KK)).isEqualTo(typed);
    }

    @Test
    void invisibleMarksAreTakenOut() {
        var official = actor(official());
        var number = handedOver("open-platform");
        var text = new LocalizedText(Map.of(Language.EN, "abc\u202Edef\u0007"));
        publishResponse.publish(number, new ResponseForm("explained", text), official);
        assertThat(responses.of(number).getFirst().text().in(Language.EN)).isEqualTo("abcdef");
    }

    @Test
    void theDeskShowsOnlyOwnPetitionsByFilterAndCounts() {
        var official = actor(rows.official("Both", Language.EN, DeskRows.AUTHORITY));
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        var running = handedOver("open-platform");
        var overdue = handedOver("open-platform", clock.instant().minus(Duration.ofDays(30)));
        var soon = handedOver("open-platform", clock.instant().minus(Duration.ofDays(19)));
        var withoutTerm = handedOver("uk-parliament");
        var answered = handedOver("open-platform");
        publishResponse.publish(answered, ANSWER, official);
        registerPetition.register(running, "17", TODAY, official);
        assertThat(shown(official, DeskFilter.Show.OPEN)).containsExactly(overdue, soon, running, withoutTerm);
        assertThat(shown(official, DeskFilter.Show.UNREGISTERED)).containsExactly(overdue, soon, withoutTerm);
        assertThat(shown(official, DeskFilter.Show.DUE_SOON)).containsExactly(soon);
        assertThat(shown(official, DeskFilter.Show.OVERDUE)).containsExactly(overdue);
        assertThat(shown(official, DeskFilter.Show.ENDED)).containsExactly(answered);
        assertThat(desk.counts(official, new DeskFilter(DeskFilter.Show.OPEN, null)))
                .isEqualTo(Map.of(
                        DeskFilter.Show.OPEN, 4L,
                        DeskFilter.Show.TO_APPROVE, 0L,
                        DeskFilter.Show.UNREGISTERED, 3L,
                        DeskFilter.Show.DUE_SOON, 1L,
                        DeskFilter.Show.OVERDUE, 1L,
                        DeskFilter.Show.SUSPENDED, 0L,
                        DeskFilter.Show.ENDED, 1L,
                        DeskFilter.Show.TRANSFERRED, 0L));
        assertThat(shown(elsewhere, DeskFilter.Show.OPEN)).isEmpty();
        assertThatThrownBy(() -> desk.authorities(actor(rows.person("Citizen", Language.EN))))
                .hasMessage("shared.not-allowed");
    }

    private java.util.List<PetitionNumber> shown(Actor actor, DeskFilter.Show show) {
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
