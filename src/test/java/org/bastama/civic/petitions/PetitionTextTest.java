package org.bastama.civic.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bastama.civic.petitions.PetitionText.Version;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;

class PetitionTextTest {

    private static final Version WHOLE = new Version("Title", "Demand", "Background");
    private static final Version SHORT = new Version("Title", "Demand", " ");

    @Test
    void aTranslationWithoutBackgroundShowsTheOriginals() {
        var text = new PetitionText(Language.KK, Map.of(Language.KK, WHOLE, Language.RU, SHORT));
        assertThat(text.languageFor(Language.RU)).isEqualTo(Language.RU);
        assertThat(text.backgroundFor(Language.RU)).isEqualTo(Language.KK);
        assertThat(text.backgroundFor(Language.EN)).isEqualTo(Language.KK);
    }

    @Test
    void withoutTheReadersLanguageListsShowTheOriginalAndNoTranslation() {
        var text = new PetitionText(
                Language.RU,
                Map.of(
                        Language.KK, new Version("Атауы", "Талап", ""),
                        Language.RU, new Version("Название", "Требование", "")));
        assertThat(text.titles().in(Language.EN)).isEqualTo("Название");
        assertThat(text.titles().languageFor(Language.EN)).contains(Language.RU);
        assertThat(text.demands().in(Language.EN)).isEqualTo("Требование");
        assertThat(text.titles().in(Language.KK)).isEqualTo("Атауы");
        assertThat(text.titles().with(Language.RU, "").in(Language.EN)).isEqualTo("Атауы");
    }

    @Test
    void itsOwnBackgroundComesFirstAndNoneStaysNone() {
        assertThat(new PetitionText(Language.KK, Map.of(Language.KK, WHOLE, Language.RU, WHOLE))
                        .backgroundFor(Language.RU))
                .isEqualTo(Language.RU);
        assertThat(new PetitionText(Language.KK, Map.of(Language.KK, SHORT, Language.RU, SHORT))
                        .backgroundFor(Language.RU))
                .isEqualTo(Language.RU);
    }
}
