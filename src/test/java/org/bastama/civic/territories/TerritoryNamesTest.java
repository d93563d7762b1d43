package org.bastama.civic.territories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryNamesTest {

    private static final TerritoryTree TREE = new TerritoryTree(LoadTerritories.data().stream()
            .map(t -> new TerritoryRow(t, false, false, null))
            .toList());
    private static final TerritoryNames NAMES = new TerritoryNames(TREE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Шымкент                  | 790000000
                    shymkent                 | 790000000
                    г.Шымкент                | 790000000
                    ШЫМКЕНТ ҚАЛАСЫ           | 790000000
                    семей                    | 101000000
                    Караганда                | 351000000
                    Қарағанды облысы         | 350000000
                    карагандинская обл.      | 350000000
                    Karaganda Region         | 350000000
                    Алматы                   | 750000000
                    almaty                   | 750000000
                    Алматы облысы            | 190000000
                    Алматинская область      | 190000000
                    усть каменогорск         | 631000000
                    Өскемен                  | 631000000
                    Оскемен                  | 631000000
                    'область Абай'           | 100000000
                    103200000                | 103200000
                    '  KZ '                  | KZ
                    Казахстан                | KZ
                    'Абай ауданы, Абай облысы'        | 103200000
                    'Абайский район, город Шымкент'   | 791110000
                    'Абайский р-н, Шымкент'           | 791110000
                    """)
    void findsTheOnePlaceThatWasMeant(String typed, String code) {
        assertThat(NAMES.typed(typed)).extracting(Territory::code).containsExactly(code);
    }

    @Test
    void asksAgainWhenSeveralPlacesBearTheName() {
        assertThat(NAMES.typed("Абайский район"))
                .extracting(Territory::code)
                .contains("103200000", "791110000")
                .doesNotContain("100000000")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(NAMES.typed("абай")).extracting(Territory::code).contains("100000000", "103200000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Атлантида
            ''
            ','
            область
            <script>
            999999999
            'Семей, Алматы'
            """)
    void knowsNothingElse(String typed) {
        assertThat(NAMES.typed(typed)).isEmpty();
    }

    @Test
    void whatIsNoLongerInForceIsFoundByNobody() {
        var rows = LoadTerritories.data().stream()
                .map(t -> new TerritoryRow(
                        t, true, false, t.code().equals("101000000") ? java.time.LocalDate.of(2026, 1, 1) : null))
                .toList();
        var names = new TerritoryNames(new TerritoryTree(rows));
        assertThat(names.typed("Семей")).isEmpty();
        assertThat(names.typed("101000000")).isEmpty();
        assertThat(names.suggest("Семей", Language.RU, 5)).isEmpty();
    }

    @Test
    void theCityBearsTheNameOfTheSettlementWithinIt() {
        var city = TREE.find("101000000").orElseThrow();
        var settlement = new Territory(
                "101010000",
                city.code(),
                Territory.Kind.SETTLEMENT,
                null,
                org.bastama.foundation.shared.LocalizedText.of(Language.RU, "г.Семей"),
                null,
                null,
                null);
        var names = new TerritoryNames(new TerritoryTree(
                List.of(new TerritoryRow(city, true, false, null), new TerritoryRow(settlement, true, false, null))));
        assertThat(names.typed("Семей")).containsExactly(city);
        assertThat(names.typed("101010000")).containsExactly(settlement);
    }

    @Test
    void suggestsWhatBeginsWithItFirst() {
        assertThat(NAMES.suggest("караг", Language.RU, 10))
                .extracting(t -> t.names().in(Language.RU))
                .startsWith("Карагандинская область", "город Караганда");
        assertThat(NAMES.suggest("Қара", Language.KK, 50)).hasSizeGreaterThan(5).hasSizeLessThanOrEqualTo(50);
        assertThat(NAMES.suggest("а", Language.EN, 3)).hasSize(3);
        assertThat(NAMES.suggest(" ", Language.EN, 3)).isEmpty();
        assertThat(NAMES.suggest("область", Language.RU, 30)).hasSize(17);
    }
}
