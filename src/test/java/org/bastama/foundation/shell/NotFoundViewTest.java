package org.bastama.foundation.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotFoundViewTest extends ViewTest {

    private static final Map<Language, String> TITLES = Map.of(
            Language.KK, "Мұндай бет жоқ", Language.RU, "Такой страницы нет", Language.EN, "There is no such page");

    @ParameterizedTest
    @EnumSource
    void saysItInTheReadersLanguage(Language language) {
        openBrowser(language);
        UI.getCurrent().navigate("no-such-page");
        assertThat(_get(H1.class).getText()).isEqualTo(TITLES.get(language));
    }
}
