package org.bastama.civic.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinTest {

    @ParameterizedTest
    @ValueSource(strings = {"210540999017", "220940999271", "2105 4099 9017", " 210540-999017 "})
    void takesNumbersOfOrganisations(String typed) {
        assertThat(new Bin(typed).value()).matches("[0-9]{12}");
    }

    /** 210540999017 with one digit changed, and digits for which the second weights are needed. */
    @ParameterizedTest
    @CsvSource({
        "'', shared.required",
        "21054099901, groups.bin.digits",
        "2105409990177, groups.bin.digits",
        "21O540999017, groups.bin.digits",
        "٢١٠٥٤٠٩٩٩٠١٧, groups.bin.digits",
        "=21054099901, groups.bin.digits",
        "210540999018, groups.bin.checksum",
        "120540999017, groups.bin.checksum",
        "000000000000, groups.bin.not-organisation",
    })
    void rejectsOthers(String typed, String key) {
        assertThatThrownBy(() -> new Bin(typed))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void onlyOneCheckDigitFits(long seed) {
        var eleven = "%011d".formatted(10_040_000_000L + seed * 987_653L);
        var fitting = 0;
        for (var digit = 0; digit < 10; digit++) {
            fitting += fits(eleven + digit) ? 1 : 0;
        }
        assertThat(fitting).isLessThanOrEqualTo(1);
    }

    private static boolean fits(String digits) {
        try {
            return !new Bin(digits).value().isEmpty();
        } catch (Rejection rejection) {
            return false;
        }
    }
}
