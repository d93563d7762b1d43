package org.bastama.civic.territories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.territories.Territory.Kind;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final List<TerritoryRow> STORED = LoadTerritories.data().stream()
            .map(t -> new TerritoryRow(t, false, false, null))
            .toList();

    @Test
    void aClassifierThatSaysTheSameInOtherWordsChangesNothingPeopleSee() {
        var file = List.of(
                row("1", "", "100000000", "область Абай"),
                row("2", "1", "101000000", "Семей Г.А."),
                row("3", "1", "103200000", "Абайский р-н"));
        var plan = plan(file);
        assertThat(plan.renamed()).isEmpty();
        assertThat(plan.moved()).isEmpty();
        assertThat(plan.added()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(3);
        assertThat(changed(plan, "101000000").territory().names().in(Language.RU))
                .isEqualTo("город Семей");
        assertThat(changed(plan, "101000000").imported()).isTrue();
    }

    @Test
    void tellsWhatIsAddedRenamedMovedAndGone() {
        var file = List.of(
                row("1", "", "100000000", "область Абай"),
                row("2", "1", "101000000", "Семипалатинск Г.А."),
                row("3", "2", "103200000", "Абайский район"),
                row("4", "3", "103230000", "Карауылский с.о."),
                row("5", "4", "103230100", "с.Карауыл"));
        var plan = plan(file);
        assertThat(plan.preview().added())
                .extracting(ImportPreview.Change::code, change -> change.after().in(Language.RU))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("103230000", "Карауылский с.о."),
                        org.assertj.core.groups.Tuple.tuple("103230100", "с.Карауыл"));
        assertThat(plan.added().getFirst().territory().kind()).isEqualTo(Kind.RURAL_DISTRICT);
        assertThat(plan.added().getLast().territory().parentCode()).isEqualTo("103230000");
        assertThat(plan.renamed())
                .containsExactly(
                        new ImportPreview.Change("101000000", russian("город Семей"), russian("Семипалатинск Г.А.")));
        assertThat(plan.moved())
                .containsExactly(new ImportPreview.Change("103200000", names("100000000"), names("101000000")));
        var inAbai = STORED.stream().filter(r -> r.code().startsWith("10")).count();
        assertThat(plan.ended()).hasSize((int) inAbai - 3).allMatch(r -> TODAY.equals(r.validTo()));
        assertThat(plan.regionsLeftAlone()).hasSize(19).doesNotContain(names("100000000"));
        var renamed = changed(plan, "101000000").territory();
        assertThat(renamed.names().in(Language.KK)).isEqualTo("Семей қаласы");
        assertThat(renamed.names().in(Language.RU)).isEqualTo("Семипалатинск Г.А.");
    }

    @Test
    void populationsAndOtherNamesStay() {
        var plan = plan(List.of(row("1", "", "790000000", "г.Чимкент")));
        var city = changed(plan, "790000000").territory();
        assertThat(city.population()).isEqualTo(1_293_648);
        assertThat(city.names().in(Language.EN)).isEqualTo("Shymkent");
        assertThat(city.kind()).isEqualTo(Kind.CITY_OF_REPUBLICAN_SIGNIFICANCE);
    }

    @Test
    void theSameClassifierAgainChangesNothing() {
        var file = List.of(row("1", "", "100000000", "область Абай"), row("2", "1", "101000000", "Семипалатинск"));
        var rows = new ArrayList<>(STORED);
        var first = ImportPlan.of(rows, file, TODAY);
        var byCode = rows.stream().collect(Collectors.toMap(TerritoryRow::code, Function.identity()));
        first.changed().forEach(r -> byCode.put(r.code(), r));
        first.ended().forEach(r -> byCode.put(r.code(), r));
        var again = ImportPlan.of(byCode.values(), file, TODAY.plusDays(1));
        assertThat(again.changed()).isEmpty();
        assertThat(again.added()).isEmpty();
        assertThat(again.ended()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);

        var back = ImportPlan.of(
                byCode.values(),
                List.of(file.get(0), file.get(1), row("3", "1", "103200000", "Абайский район")),
                TODAY);
        assertThat(back.back()).extracting(TerritoryRow::code).containsExactly("103200000");
        assertThat(back.back().getFirst().inForce()).isTrue();
        assertThat(back.preview().added()).hasSize(1);
    }

    @Test
    void aRegionThatLosesMuchHasToBeConfirmed() {
        var abai = STORED.stream().filter(r -> r.code().startsWith("10")).toList();
        var few = abai.size() / RegionLosses.MUCH;
        assertThat(plan(without(abai, few)).regionsShrinking()).isEmpty();
        plan(without(abai, few)).requireSure(false);

        var cut = plan(without(abai, abai.size() / 2));
        assertThat(cut.regionsShrinking()).containsExactly(names("100000000"));
        assertThatThrownBy(() -> cut.requireSure(false)).hasMessage("territories.import.unsure");
        cut.requireSure(true);
    }

    @ParameterizedTest
    @EnumSource
    void theRegionsThatShrinkAreNamedToEachInTheirLanguage(Language language) {
        var abai = STORED.stream().filter(r -> r.code().startsWith("10")).toList();
        var region = abai.getFirst().territory().names().in(language);
        assertThatThrownBy(() -> plan(without(abai, abai.size() / 2)).requireSure(false))
                .isInstanceOfSatisfying(Rejection.class, rejection -> {
                    var broken = rejection.violations().getFirst();
                    assertThat(new Messages()
                                    .get(
                                            language,
                                            broken.key(),
                                            broken.arguments().toArray()))
                            .contains(region);
                });
    }

    private static LocalizedText russian(String name) {
        return LocalizedText.of(Language.RU, name);
    }

    private static LocalizedText names(String code) {
        return STORED.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .territory()
                .names();
    }

    private static List<ClassifierRow> without(List<TerritoryRow> region, int last) {
        return region.subList(0, region.size() - last).stream()
                .map(TerritoryRow::territory)
                .map(t -> row(
                        t.code(),
                        "KZ".equals(t.parentCode()) ? "" : t.parentCode(),
                        t.code(),
                        t.names().in(Language.RU)))
                .toList();
    }

    @Test
    void theCountryItselfMayBeListed() {
        var plan = plan(List.of(
                row("0x", "", "000000000", "Республика Казахстан"), row("1", "0x", "100000000", "область Абай")));
        assertThat(plan.moved()).isEmpty();
        assertThat(plan.added()).isEmpty();
        assertThat(plan.ended()).noneMatch(r -> r.code().equals("KZ"));
    }

    @ParameterizedTest
    @CsvSource({
        "100000000, область Абай, REGION",
        "750000000, г.Алматы, CITY_OF_REPUBLICAN_SIGNIFICANCE",
        "101000000, Семей Г.А., CITY_ADMINISTRATION",
        "103200000, Абайский район, DISTRICT",
        "711110000, район Алматы, CITY_DISTRICT",
        "103230000, Карауылский с.о., RURAL_DISTRICT",
        "101010000, г.Семей, SETTLEMENT",
        "103230100, с.Карауыл, SETTLEMENT"
    })
    void kindsFollowCodeAndName(String code, String name, Kind kind) {
        assertThat(ClassifierKinds.of(code, name)).isEqualTo(kind);
    }

    @Test
    void kindsOfTheProjectsOwnTerritoriesAgree() {
        assertThat(LoadTerritories.data().stream()
                        .filter(t -> t.code().length() == 9)
                        .filter(t -> ClassifierKinds.of(t.code(), t.names().in(Language.RU)) != t.kind())
                        .map(Territory::code))
                .isEmpty();
    }

    private static ImportPlan plan(List<ClassifierRow> file) {
        return ImportPlan.of(STORED, file, TODAY);
    }

    private static TerritoryRow changed(ImportPlan plan, String code) {
        return plan.changed().stream()
                .collect(Collectors.toMap(TerritoryRow::code, r -> r))
                .get(code);
    }

    private static ClassifierRow row(String id, String parent, String code, String name) {
        return new ClassifierRow(1, id, parent, code, name);
    }
}
