package org.bastama.foundation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private final Reasons reasons = new Reasons();

    @Test
    void everyReasonSpeaksEveryLanguage() {
        assertThat(reasons.all()).hasSizeGreaterThanOrEqualTo(7).allSatisfy(reason -> {
            assertThat(reason.names().texts()).containsOnlyKeys(Language.all());
            assertThat(reason.help().texts()).containsOnlyKeys(Language.all());
        });
    }

    @Test
    void someReasonsHideTheText() {
        assertThat(reasons.find("insult"))
                .get()
                .satisfies(reason -> assertThat(reason.hidesText()).isTrue());
        assertThat(reasons.find("duplicate"))
                .get()
                .satisfies(reason -> assertThat(reason.hidesText()).isFalse());
        assertThat(reasons.find("whim")).isEmpty();
    }
}
