package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextListTest {

    @Test
    void itIsOneNodeWhateverItsLengthAndMarkupIsText() {
        var list = new TextList(List.of("At least 16 years", "<b>Bold</b> & \"quoted\""));
        assertThat(list.getElement().getChildCount()).isZero();
        assertThat(list.getElement().getProperty("innerHTML"))
                .isEqualTo("<li>At least 16 years</li><li>&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;quoted&quot;</li>");
    }
}
