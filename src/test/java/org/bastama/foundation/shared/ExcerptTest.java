package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextIsOneLine() {
        assertThat(Excerpt.line(LocalizedText.of(Language.RU, " Автобус\nкаждый  час. "), Language.RU))
                .isEqualTo("Автобус каждый час.");
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        assertThat(Excerpt.line(LocalizedText.of(Language.KK, "Әр сағат сайын ".repeat(20)), Language.EN))
                .isEqualTo("Әр сағат сайын ".repeat(4) + "…");
    }
}
