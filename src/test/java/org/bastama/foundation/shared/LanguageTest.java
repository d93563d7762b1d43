package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | RU",
                "de, en-GB;q=0.8, ru;q=0.9 | RU",
                "kk-KZ | KK",
                "en;q=0, ru;q=0.1 | RU",
                "de-DE | KK",
                "* | KK",
                "'' | KK",
                "',,,' | KK",
                "';;;' | KK",
                "ru;q=abc | KK"
            })
    void theHeadersBestLanguageOfOurs(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }

    @Test
    void kazakhWithoutHeader() {
        assertThat(Language.preferred(null)).isEqualTo(Language.KK);
    }
}
