package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMarkTest extends ViewTest {

    @ParameterizedTest
    @CsvSource({
        "KK,RU,(орыс тілінде)",
        "KK,EN,(ағылшын тілінде)",
        "RU,KK,(на казахском языке)",
        "RU,EN,(на английском языке)",
        "EN,KK,(in Kazakh)",
        "EN,RU,(in Russian)"
    })
    void aTextInAnotherLanguageSaysSoInTheReaders(Language reader, Language written, String mark) {
        openBrowser(reader);
        var text = LocalizedText.of(written, "Text");
        var shown = LanguageMark.tell(new Paragraph(text.in(reader)), text);
        assertThat(shown.getElement().getTextRecursively()).isEqualTo("Text " + mark);
        assertThat(shown.getElement().getAttribute("lang")).isEqualTo(written.code());
        assertThat(shown.getChildren())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.getElement().getAttribute("lang")).isEqualTo(reader.code()));
    }

    @Test
    void aTextInTheReadersLanguageIsLeftAlone() {
        var text = LocalizedText.of(Language.EN, "Text").with(Language.RU, "Текст");
        var shown = LanguageMark.tell(new Anchor("/", text.in(Language.EN)), text);
        assertThat(shown.getElement().getTextRecursively()).isEqualTo("Text");
        assertThat(shown.getElement().hasAttribute("lang")).isFalse();
    }
}
