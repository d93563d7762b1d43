package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "lowerLetter, 1, a",
        "upperLetter, 26, Z",
        "lowerLetter, 27, aa",
        "lowerLetter, 0, 0",
        "lowerLetter, 9999, 9999",
        "lowerRoman, 4, iv",
        "upperRoman, 1994, MCMXCIV",
        "upperRoman, 4000, 4000",
        "russianLower, 1, а",
        "russianLower, 10, к",
        "russianUpper, 28, Я",
        "russianLower, 29, аа",
        "bullet, 3, ''",
        "chicago, 3, 3",
    })
    void numbersAreWrittenAsWordDoes(String format, int number, String written) {
        assertThat(ListNumberFormat.of(format).write(number)).isEqualTo(written);
    }
}
