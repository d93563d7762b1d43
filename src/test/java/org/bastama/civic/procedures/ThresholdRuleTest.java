package org.bastama.civic.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.ReferenceData;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden figures: each preset with populations at, just under and just over each boundary. */
class ThresholdRuleTest {

    static final List<Procedure> PRESETS = ReferenceData.yaml("procedures").stream()
            .map(entry -> ProcedureDocument.read(ProcedureDocument.json(entry)))
            .toList();

    static Procedure preset(String code) {
        return PRESETS.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0} threshold {1} of {2} people: {3}")
    @CsvSource(textBlock = """
                    kz-national,            0,        1,   50000
                    kz-national,            0, 20495975,   50000
                    kz-national,            0, 99999999,   50000
                    kz-region-akimat,       0,        1,       1
                    kz-region-akimat,       0,       99,       1
                    kz-region-akimat,       0,      100,       1
                    kz-region-akimat,       0,      101,       2
                    kz-region-akimat,       0,   218993,    2190
                    kz-region-akimat,       0,  1638233,   16383
                    kz-region-akimat,       0,  1638200,   16382
                    kz-region-akimat,       0,  1638201,   16383
                    kz-region-akimat,       0,  2347924,   23480
                    kz-region-maslikhat,    0,       49,       1
                    kz-region-maslikhat,    0,       50,       1
                    kz-region-maslikhat,    0,       51,       2
                    kz-region-maslikhat,    0,   218993,    4380
                    kz-region-maslikhat,    0,  1638233,   32765
                    kz-district-akimat,     0,        1,       1
                    kz-district-akimat,     0,       20,       1
                    kz-district-akimat,     0,       21,       2
                    kz-district-akimat,     0,    49999,    2500
                    kz-district-akimat,     0,    49980,    2499
                    kz-district-akimat,     0,    49981,    2500
                    kz-district-akimat,     0,    50000,    2500
                    kz-district-akimat,     0,    50001,    2500
                    kz-district-akimat,     0,   350000,    2500
                    kz-district-maslikhat,  0,       10,       1
                    kz-district-maslikhat,  0,       11,       2
                    kz-district-maslikhat,  0,    49990,    4999
                    kz-district-maslikhat,  0,    49999,    5000
                    kz-district-maslikhat,  0,    50000,    5000
                    kz-district-maslikhat,  0,    50001,    5000
                    uk-parliament,          0,        1,   10000
                    uk-parliament,          1,        1,  100000
                    ua-local,               0,        1,    1000
                    ee-parliament,          0,        1,    1000
                    ee-municipality,        0,      100,       1
                    ee-municipality,        0,      101,       2
                    ee-municipality,        0,    99999,    1000
                    ee-municipality,        0,   100001,    1001
                    fi-municipality,        0,       50,       1
                    fi-municipality,        0,       51,       2
                    fi-municipality,        1,       25,       1
                    fi-municipality,        1,       26,       2
                    fi-municipality,        0,   100000,    2000
                    fi-municipality,        1,   100001,    4001
                    eu-citizens-initiative, 0,        1, 1000000
                    ru-federal,             0,        1,  100000
                    ru-regional,            0,       20,       1
                    ru-regional,            0,       21,       2
                    ru-regional,            0,  1999999,  100000
                    ru-regional,            0,  1999980,   99999
                    ru-regional,            0,  2000000,  100000
                    ru-regional,            0,  2000001,  100000
                    ru-regional,            0, 12000000,  100000
                    ru-municipal,           0,    19999,    1000
                    ru-municipal,           0,    20000,    1000
                    ru-municipal,           0,    20001,    1001
                    ru-municipal,           0,  3000000,  150000
                    uz-national,            0,        1,   10000
                    open-platform,          0,        1,     300
                    open-platform-closing,  0,        1,     300
                    """)
    void asksForThisMany(String code, int threshold, int population, long required) {
        assertThat(preset(code).thresholds().get(threshold).rule().required(population))
                .isEqualTo(required);
    }

    @Test
    void everyPresetHasGoldenFigures() {
        assertThat(PRESETS)
                .extracting(Procedure::code)
                .as("each in one version or more")
                .containsOnly(
                        "kz-national",
                        "kz-region-akimat",
                        "kz-region-maslikhat",
                        "kz-district-akimat",
                        "kz-district-maslikhat",
                        "uk-parliament",
                        "ua-local",
                        "ee-parliament",
                        "ee-municipality",
                        "fi-municipality",
                        "eu-citizens-initiative",
                        "ru-federal",
                        "ru-regional",
                        "ru-municipal",
                        "uz-national",
                        "open-platform",
                        "open-platform-closing",
                        "kz-draft-law",
                        "kz-by-law",
                        "open-consultation");
    }

    @Test
    void aMissingPopulationIsRefusedWithTheTerritorysName() {
        var names = LocalizedText.of(Language.RU, "Абайский район");
        var district = new Territory("103200000", "KZ", Territory.Kind.DISTRICT, null, names, null, null, null);
        var share = preset("kz-region-akimat").thresholds().getFirst().rule();
        var piecewise = preset("kz-district-akimat").thresholds().getFirst().rule();
        for (var rule : List.of(share, piecewise)) {
            assertThat(rule.needsPopulation()).isTrue();
            assertThatThrownBy(() -> rule.required(district)).isInstanceOfSatisfying(Rejection.class, r -> {
                assertThat(r.key()).isEqualTo("procedures.population-missing");
                assertThat(r.violations().getFirst().arguments()).containsExactly(names);
            });
            assertThatThrownBy(() -> rule.required((Integer) null)).isInstanceOf(Rejection.class);
        }
        var absolute = preset("open-platform").thresholds().getFirst().rule();
        assertThat(absolute.needsPopulation()).isFalse();
        assertThat(absolute.required(district)).isEqualTo(300);
    }

    @Test
    void minimumsInSevenMemberStates() {
        var rule = preset("eu-citizens-initiative").thresholds().getFirst().rule();
        var minimums = ((ThresholdRule.WithChildMinimums) rule).minimums();
        assertThat(minimums).hasSize(27).containsEntry("MT", 4320L).containsEntry("DE", 69120L);
        var seven = new HashMap<String, Long>();
        List.of("MT", "CY", "LU", "EE", "SI", "LV", "LT").forEach(state -> seven.put(state, minimums.get(state)));
        assertThat(rule.childrenSatisfied(seven)).isTrue();
        var oneShort = new HashMap<>(seven);
        oneShort.merge("LT", -1L, Long::sum);
        assertThat(rule.childrenSatisfied(oneShort)).isFalse();
        oneShort.put("DE", 69120L);
        assertThat(rule.childrenSatisfied(oneShort)).isTrue();
        assertThat(rule.childrenSatisfied(Map.of("US", 9_999_999L))).isFalse();
        assertThat(preset("open-platform").thresholds().getFirst().rule().childrenSatisfied(Map.of()))
                .isTrue();
    }
}
