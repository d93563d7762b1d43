package org.bastama.civic.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.procedures.Procedure.Term;
import org.bastama.civic.procedures.Procedure.Unit;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.SortKeys;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class ProceduresModuleTest extends ModuleTest {

    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));
    private static final Map<Language, String> NAMES =
            Map.of(Language.KK, "Демалыс", Language.RU, "Выходной", Language.EN, "Day off");

    @Autowired
    ProcedureQueries procedures;

    @Autowired
    TerritoryQueries territories;

    @Autowired
    CalendarQueries calendars;

    @Autowired
    CalendarRepository repository;

    @Autowired
    EditCalendar editCalendar;

    @Autowired
    DueDates dueDates;

    @Test
    void everyPresetIsStoredAsItIsWritten() {
        ThresholdRuleTest.PRESETS.forEach(preset ->
                assertThat(procedures.find(preset.code(), preset.version())).contains(preset));
        assertThat(procedures.current())
                .containsExactlyInAnyOrderElementsOf(ThresholdRuleTest.PRESETS.stream()
                        .filter(preset -> ThresholdRuleTest.PRESETS.stream()
                                .noneMatch(other ->
                                        other.code().equals(preset.code()) && other.version() > preset.version()))
                        .toList());
        assertThat(procedures.current().getFirst().code()).isEqualTo("open-platform");
        assertThat(procedures.find("kz-national", 1)).contains(ThresholdRuleTest.preset("kz-national"));
        assertThat(procedures.find("kz-national", 2)).isEmpty();
        assertThat(procedures.versions("kz-national")).hasSize(1);
    }

    @Test
    void whatAppliesDependsOnAuthorityTerritoryAndDay() {
        assertThat(applicable("akimat", "103200000"))
                .containsExactly("open-platform", "kz-district-akimat", "open-platform-closing");
        assertThat(applicable("akimat", "101000000"))
                .containsExactly("open-platform", "kz-district-akimat", "open-platform-closing");
        assertThat(applicable("maslikhat", "790000000"))
                .containsExactly("open-platform", "kz-region-maslikhat", "open-platform-closing");
        assertThat(applicable("ministry", "KZ"))
                .containsExactly("open-platform", "kz-national", "open-platform-closing");
        assertThat(applicable("akimat", "791110000")).containsExactly("open-platform", "open-platform-closing");
        clock.set(java.time.Instant.parse("2024-04-02T18:59:59Z"));
        assertThat(applicable("ministry", "KZ")).containsExactly("open-platform", "open-platform-closing");
        clock.set(java.time.Instant.parse("2024-04-02T19:00:00Z"));
        assertThat(applicable("ministry", "KZ"))
                .containsExactly("open-platform", "kz-national", "open-platform-closing");
    }

    @Test
    void valuesAreThoseOfTheLaw() {
        var district = procedures.find("kz-district-akimat", 1).orElseThrow();
        assertThat(district.supporters())
                .isEqualTo(new Procedure.Gate(50, new Term(10, Unit.WORKING), new Term(20, Unit.WORKING)));
        assertThat(district.moderation()).isEqualTo(new Term(20, Unit.WORKING));
        assertThat(district.collection()).isEqualTo(new Term(6, Unit.MONTHS));
        assertThat(district.countsEmail()).isFalse();
        var open = procedures.find("open-platform", 1).orElseThrow();
        assertThat(open.countsEmail()).isTrue();
        assertThat(open.collection()).isEqualTo(new Term(90, Unit.CALENDAR));
        assertThat(open.response())
                .isEqualTo(new Procedure.ResponseTerm(
                        new Term(15, Unit.WORKING), new Procedure.Extension(15, 1), 3, null, null));
        assertThat(procedures.find("open-platform", 2).orElseThrow().response().review())
                .isEqualTo(new Procedure.Review(10, 15));
        assertThat(procedures.find("open-platform", 2).orElseThrow().response().suspension())
                .isNull();
        assertThat(procedures.find("open-platform", 3).orElseThrow().response().suspension())
                .isEqualTo(new Term(10, Unit.WORKING));
        assertThat(procedures.find("ru-federal", 1).orElseThrow().moderation()).isEqualTo(new Term(2, Unit.MONTHS));
        assertThat(procedures.find("uk-parliament", 1).orElseThrow().response().term())
                .isNull();
        assertThat(procedures.find("ee-parliament", 1).orElseThrow().collection())
                .isNull();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void anEditedCalendarMovesDueDates() {
        var friday = LocalDate.of(2099, 9, 4);
        var monday = LocalDate.of(2099, 9, 7);
        var tomorrow = new Term(1, Unit.WORKING);
        assertThat(dueDates.due(friday, tomorrow, "KZ")).isEqualTo(monday);
        editCalendar.put(ADMINISTRATOR, "KZ", monday, CalendarDay.Kind.DAY_OFF, NAMES);
        try {
            assertThat(dueDates.due(friday, tomorrow, "KZ")).isEqualTo(monday.plusDays(1));
            assertThat(dueDates.due(friday, tomorrow, null)).isEqualTo(monday);
            assertThat(dueDates.due(friday, tomorrow, "FI")).isEqualTo(monday);
            assertThat(calendars.days("KZ", 2099)).hasSize(1);
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", monday);
        }
        assertThat(dueDates.due(friday, tomorrow, "KZ")).isEqualTo(monday);
        assertThat(calendars.find("KZ", monday)).isEmpty();
    }

    @Test
    void aDayTakenOutStaysOutAndAChangedOneStaysChanged() {
        var victory = LocalDate.of(2027, 5, 9);
        var astana = LocalDate.of(2027, 7, 6);
        editCalendar.remove(ADMINISTRATOR, "KZ", victory);
        editCalendar.put(ADMINISTRATOR, "KZ", astana, CalendarDay.Kind.DAY_OFF, NAMES);
        repository.follow(LoadProcedures.calendar());
        assertThat(repository.find("KZ", victory)).isEmpty();
        assertThat(repository.find("KZ", astana).orElseThrow().kind()).isEqualTo(CalendarDay.Kind.DAY_OFF);
        assertThatThrownBy(() -> editCalendar.remove(ADMINISTRATOR, "KZ", victory))
                .hasMessage("procedures.calendar.no-such-day");
    }

    @Test
    void loadingTheCalendarAgainChangesNothing() {
        var revision = repository.revision();
        repository.follow(LoadProcedures.calendar());
        assertThat(repository.revision()).isEqualTo(revision);
        assertThat(repository.all()).hasSize(LoadProcedures.calendar().size());
    }

    @Test
    void onlyAdministratorsEditWithAllNames() {
        var day = LocalDate.of(2099, 9, 7);
        for (var role : List.of(Role.OFFICIAL, Role.MODERATOR)) {
            var other = Actor.of(new AccountId(new UUID(0, 2)), "x", Set.of(role));
            assertThatThrownBy(() -> editCalendar.put(other, "KZ", day, CalendarDay.Kind.HOLIDAY, NAMES))
                    .hasMessage("shared.not-allowed");
            assertThatThrownBy(() -> editCalendar.remove(other, "KZ", day)).hasMessage("shared.not-allowed");
        }
        assertThatThrownBy(() -> editCalendar.put(
                        ADMINISTRATOR, "KZ", day, CalendarDay.Kind.WORKING, Map.of(Language.EN, "x".repeat(151))))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly(
                                        "kind procedures.calendar.working-weekday",
                                        "name_kk shared.required",
                                        "name_ru shared.required",
                                        "name_en shared.too-long"));
        assertThatThrownBy(() -> editCalendar.put(ADMINISTRATOR, "KZ", null, null, NAMES))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.violations()).hasSize(2));
    }

    @Test
    void namesOfDaysAreShortPlainNames() {
        var day = LocalDate.of(2099, 9, 7);
        var names = Map.of(Language.KK, "x".repeat(101), Language.RU, "=1+1", Language.EN, "<b>Day</b>");
        assertThatThrownBy(() -> editCalendar.put(ADMINISTRATOR, "KZ", day, CalendarDay.Kind.HOLIDAY, names))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly(
                                        "name_kk shared.too-long",
                                        "name_ru shared.no-formula",
                                        "name_en shared.no-markup"));
    }

    @Test
    void peopleFindTheDefaultFirstAndTheOthersByName() {
        for (var language : Language.all()) {
            var sorted = procedures.sorted(procedures.current(), language);
            assertThat(sorted).hasSameElementsAs(procedures.current());
            assertThat(sorted.getFirst().code()).isEqualTo("open-platform");
            assertThat(sorted.subList(1, sorted.size()).stream()
                            .map(p -> p.names().in(language))
                            .toList())
                    .isSortedAccordingTo(SortKeys.collator(language)::compare);
        }
    }

    @Test
    void rulesOfNoCountryCountByTheCalendarOfThePortal() {
        var open = procedures.versions("open-platform").getFirst();
        assertThat(open.country()).isNull();
        assertThat(open.calendar()).isEqualTo("KZ");
        assertThat(procedures.versions("uk-parliament").getFirst().calendar()).isEqualTo("GB");
    }

    private List<String> applicable(String authorityKind, String territory) {
        return procedures.applicable(authorityKind, territories.find(territory).orElseThrow()).stream()
                .map(Procedure::code)
                .toList();
    }
}
