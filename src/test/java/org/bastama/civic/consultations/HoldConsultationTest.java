package org.bastama.civic.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.petitions.Groups;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.DeskRows;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From draft to closing. The clock starts on Wednesday, 2 September 2026. */
class HoldConsultationTest extends ConsultationsTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.RU, "Добавили денег.");

    @Autowired
    AmendConsultation amend;

    @Autowired
    ConsultationGuard guard;

    @Autowired
    DSLContext database;

    @Test
    void aDraftKeepsWhatIsTypedAndIsSeenByNobodyElse() {
        var number = started();
        var incomplete = new ConsultationDraft(
                new ConsultationText(
                        Language.KK, Map.of(Language.KK, new ConsultationText.Version("Тыныш", "", "", ""))),
                "somewhere",
                "transport",
                null,
                null,
                LAST,
                List.of());
        save.save(number, incomplete, 1, official);
        assertThat(ConsultationDraft.of(get(number))).isEqualTo(incomplete);
        assertThat(consultations.published(number)).isEmpty();
        assertThat(consultations.list(Set.of(), Paging.first(100)).items())
                .extracting(ConsultationSummary::number)
                .doesNotContain(number);
        assertThat(consultations.heldBy(List.of(DeskRows.AUTHORITY), List.of(), 10))
                .extracting(ConsultationSummary::number)
                .containsExactly(number);
    }

    @Test
    void whoSavesOverAnothersWorkIsToldSo() {
        var number = started();
        save.save(number, draft("open-consultation", FIRST, LAST), 1, official);
        assertThatThrownBy(() -> save.save(number, draft("open-consultation", FIRST, null), 1, official))
                .hasMessage("shared.changed-meanwhile");
        assertThatThrownBy(() -> announce.announce(number, 1, official)).hasMessage("shared.changed-meanwhile");
        assertThat(get(number).moments().lastDay()).isEqualTo(LAST);
    }

    @Test
    void whatCannotBeStoredIsRefused() {
        var number = started();
        var wrong = new ConsultationDraft(
                new ConsultationText(
                        Language.KK, Map.of(Language.KK, new ConsultationText.Version("т".repeat(121), "", "", ""))),
                null,
                "no-topic",
                "kz-national",
                null,
                null,
                List.of(new ConsultationDraft.DraftPart(
                        "magic", LocalizedText.of(Language.KK, "б".repeat(121)), LocalizedText.empty())));
        assertRejected(
                () -> save.save(number, wrong, 1, official),
                "title-kk shared.too-long",
                "topic consultations.unknown-topic",
                "procedure consultations.unknown-procedure",
                "parts consultations.unknown-kind",
                "part.1.title-kk shared.too-long");
        assertThat(get(number).version()).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoHoldItWriteIt() {
        var number = started();
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        assertThatThrownBy(() -> save.save(number, draft("open-consultation", FIRST, LAST), 1, elsewhere))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> announce.announce(number, 1, Actor.anonymous()))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> save.discard(number, elsewhere)).hasMessage("shared.not-allowed");
        assertThatThrownBy(
                        () -> start.start(new Consultation.Holders("akimat-abai-region", null), Language.KK, official))
                .hasMessage("consultations.holder-not-yours");
        assertThatThrownBy(() -> start.start(new Consultation.Holders(null, null), Language.KK, official))
                .hasMessage("consultations.no-holder");
        assertThat(guard.of(get(number), elsewhere).mayRead()).isFalse();
        save.discard(number, official);
        assertThat(consultations.find(number)).isEmpty();
    }

    @Test
    void aRegisteredGroupHoldsOneAndItsCoordinatorAnnounces() {
        var leader = rows.person("Leader", Language.EN);
        var editor = rows.person("Editor", Language.EN);
        var groups = new Groups(database);
        var registered = groups.registered(leader);
        groups.join(registered, editor, "editor");
        var unregistered = groups.unregistered(rows.person("Other", Language.EN));
        assertThatThrownBy(() -> start.start(new Consultation.Holders(null, unregistered), Language.EN, actor(leader)))
                .hasMessage("consultations.holder-not-yours");
        var number = start.start(new Consultation.Holders(null, registered), Language.RU, actor(editor));
        var saved = save.save(number, draft("open-consultation", FIRST, LAST), 1, actor(editor));
        assertThatThrownBy(() -> announce.announce(number, saved.version(), actor(editor)))
                .hasMessage("consultations.not-now");
        jdbc.update("update groups.initiative_group set state = 'suspended' where id = ?", registered.value());
        assertThatThrownBy(() -> announce.announce(number, saved.version(), actor(leader)))
                .hasMessage("consultations.group-not-registered");
        jdbc.update("update groups.initiative_group set state = 'registered' where id = ?", registered.value());
        announce.announce(number, saved.version(), actor(leader));
        assertThat(consultations.ofGroup(registered, Paging.first(5)).items())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(ConsultationState.ANNOUNCED));
        assertThat(mailsTo(editor.email().value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Clean Air", "Where?", "7 September 2026"));
        assertThat(mailsTo(leader.email().value())).isEmpty();
    }

    @Test
    void announcingAsksForEverything() {
        var number = started();
        var half = new ConsultationDraft(
                new ConsultationText(
                        Language.KK, Map.of(Language.EN, new ConsultationText.Version("Quiet", "", "", ""))),
                null,
                null,
                null,
                null,
                null,
                List.of());
        var saved = save.save(number, half, 1, official);
        assertRejected(
                () -> announce.announce(number, saved.version(), official),
                "question-en shared.required",
                "why-en shared.required",
                "decides-en shared.required",
                "title-kk shared.required",
                "question-kk shared.required",
                "why-kk shared.required",
                "decides-kk shared.required",
                "territory shared.required",
                "procedure shared.required",
                "opensOn shared.required",
                "lastDay shared.required",
                "parts consultations.no-parts");
        assertThat(get(number).state()).isEqualTo(ConsultationState.DRAFT);
    }

    /** Fifteen working days after Monday the 7th are Monday the 28th, ten are the 21st; seven days are the 14th. */
    @ParameterizedTest
    @CsvSource({
        "kz-draft-law, 2026-09-27, false",
        "kz-draft-law, 2026-09-28, true",
        "kz-by-law, 2026-09-20, false",
        "kz-by-law, 2026-09-21, true",
        "open-consultation, 2026-09-13, false",
        "open-consultation, 2026-09-14, true",
    })
    void itIsOpenAsLongAsTheProcedureAsks(String procedure, LocalDate lastDay, boolean enough) {
        var number = started();
        var saved = save.save(number, draft(procedure, FIRST, lastDay), 1, official);
        if (enough) {
            announce.announce(number, saved.version(), official);
            assertThat(get(number).procedureVersion()).isEqualTo(1);
        } else {
            assertRejected(
                    () -> announce.announce(number, saved.version(), official), "lastDay consultations.too-short");
        }
    }

    @Test
    void itDoesNotOpenInThePast() {
        var number = started();
        var saved = save.save(number, draft("open-consultation", LocalDate.of(2026, 9, 1), LAST), 1, official);
        assertRejected(() -> announce.announce(number, saved.version(), official), "opensOn consultations.opens-past");
    }

    @Test
    void announcedForTodayItIsOpenAtOnce() {
        var number = started();
        var saved = save.save(number, draft("open-consultation", LocalDate.of(2026, 9, 2), LAST), 1, official);
        announce.announce(number, saved.version(), official);
        assertThat(get(number).state()).isEqualTo(ConsultationState.OPEN);
        assertThat(get(number).moments().openedAt()).isEqualTo(clock.instant());
    }

    @Test
    void itOpensAndClosesByTheClockOnceAndEachStepIsDated() {
        var number = announced();
        at(OPENS.minusSeconds(1));
        assertThat(get(number).state()).isEqualTo(ConsultationState.ANNOUNCED);
        at(OPENS.plusSeconds(90));
        at(OPENS.plusSeconds(180));
        assertThat(get(number).state()).isEqualTo(ConsultationState.OPEN);
        assertThat(get(number).moments().openedAt()).isEqualTo(OPENS);
        at(CLOSES.minusSeconds(1));
        assertThat(get(number).state()).isEqualTo(ConsultationState.OPEN);
        at(CLOSES.plusSeconds(3600));
        at(CLOSES.plusSeconds(7200));
        assertThat(get(number).state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(get(number).moments().closedAt()).isEqualTo(CLOSES);
        assertThat(steps(number))
                .containsExactly(
                        ConsultationStep.Kind.ANNOUNCED, ConsultationStep.Kind.OPENED, ConsultationStep.Kind.CLOSED);
    }

    @Test
    void aPortalThatSleptOpensAndClosesInOneRun() {
        var number = announced();
        at(CLOSES.plusSeconds(86_400));
        assertThat(get(number).state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(steps(number)).hasSize(3);
    }

    @Test
    void beforeTheJobComesPagesSayWhatIsSo() {
        var consultation = get(announced());
        assertThat(consultation.shownAt(OPENS.minusSeconds(1))).isEqualTo(ConsultationState.ANNOUNCED);
        assertThat(consultation.shownAt(OPENS)).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.takesContributions(CLOSES.minusSeconds(1))).isTrue();
        assertThat(consultation.shownAt(CLOSES)).isEqualTo(ConsultationState.CLOSED);
        assertThat(consultation.takesContributions(CLOSES)).isFalse();
    }

    @Test
    void anAmendmentIsVisibleWithWhatStoodThereBefore() {
        var number = open();
        var version = get(number).version();
        amend.amend(number, amended("Где и когда?"), LocalDate.of(2026, 9, 25), WHY, version, official);
        var step = consultations.steps(number).getLast();
        assertThat(step.kind()).isEqualTo(ConsultationStep.Kind.AMENDED);
        assertThat(step.authorName()).isEqualTo("John Smith");
        assertThat(step.note()).isEqualTo(WHY);
        assertThat(step.happenedAt()).isEqualTo(clock.instant());
        assertThat(step.changes())
                .extracting(ConsultationStep.Change::field)
                .containsExactly("question", ConsultationStep.Change.LAST_DAY);
        var question = step.changes().getFirst();
        assertThat(question.before().exactly(Language.RU)).contains("Где?");
        assertThat(question.after().exactly(Language.RU)).contains("Где и когда?");
        assertThat(question.before().exactly(Language.EN))
                .isEqualTo(question.after().exactly(Language.EN));
        assertThat(get(number).text().exactly(Language.RU).question()).isEqualTo("Где и когда?");
        at(CLOSES);
        assertThat(get(number).state()).isEqualTo(ConsultationState.OPEN);
        at(Instant.parse("2026-09-25T19:00:00Z"));
        assertThat(get(number).state()).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void anAmendmentNeedsAReasonAndMayNotShorten() {
        var number = open();
        var version = get(number).version();
        var stranger = actor(rows.person("X", Language.EN));
        assertRejected(
                () -> amend.amend(
                        number, amended(""), LocalDate.of(2026, 9, 19), LocalizedText.empty(), version, official),
                "question-ru shared.required",
                "reason consultations.reason-missing",
                "lastDay consultations.not-earlier");
        assertThatThrownBy(() -> amend.amend(number, TEXT, LAST, WHY, version, official))
                .hasMessage("consultations.nothing-amended");
        assertThatThrownBy(() -> amend.amend(number, amended("Когда?"), LAST, WHY, version - 1, official))
                .hasMessage("shared.changed-meanwhile");
        assertThatThrownBy(() -> amend.amend(number, amended("Когда?"), LAST, WHY, version, stranger))
                .hasMessage("shared.not-allowed");
        at(CLOSES);
        assertThatThrownBy(() -> amend.amend(
                        number, amended("Когда?"), LAST, WHY, get(number).version(), official))
                .hasMessage("consultations.not-now");
        assertThatThrownBy(() -> save.save(
                        number,
                        draft("open-consultation", FIRST, LAST),
                        get(number).version(),
                        official))
                .hasMessage("consultations.not-now");
        assertThat(steps(number)).doesNotContain(ConsultationStep.Kind.AMENDED);
    }

    @Test
    void listsAreByStateAndTheNextToCloseComesFirst() {
        var number = open();
        assertThat(consultations
                        .list(Set.of(ConsultationState.OPEN), Paging.first(100))
                        .items())
                .extracting(ConsultationSummary::number)
                .contains(number);
        assertThat(consultations
                        .list(Set.of(ConsultationState.CLOSED), Paging.first(100))
                        .items())
                .extracting(ConsultationSummary::number)
                .doesNotContain(number);
        assertThat(consultations.closingSoon(100))
                .extracting(ConsultationSummary::number)
                .contains(number);
        assertThat(consultations
                        .ofAuthority(DeskRows.AUTHORITY, Paging.first(5))
                        .items())
                .extracting(ConsultationSummary::number)
                .containsExactly(number);
        assertThat(consultations.publicAfter(number.value() - 1, 1)).containsExactly(number);
        at(CLOSES);
        assertThat(consultations.closingSoon(100))
                .extracting(ConsultationSummary::number)
                .doesNotContain(number);
    }

    private static ConsultationText amended(String question) {
        return new ConsultationText(
                Language.RU,
                Map.of(
                        Language.RU,
                        new ConsultationText.Version("Тихие улицы", question, "Письма.", "Город в августе."),
                        Language.EN,
                        TEXT.exactly(Language.EN)));
    }
}
