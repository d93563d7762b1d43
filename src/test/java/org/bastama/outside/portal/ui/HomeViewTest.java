package org.bastama.outside.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

class HomeViewTest extends ViewTest {

    private static final Map<Language, String> TITLES = Map.of(
            Language.KK, "Бірге сұраңыз. Жауап алыңыз.",
            Language.RU, "Просите вместе. Получите ответ.",
            Language.EN, "Ask together. Get an answer.");

    @ParameterizedTest
    @EnumSource
    void speaksTheReadersLanguage(Language language) {
        openBrowser(language);
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo(TITLES.get(language));
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        UI.getCurrent().navigate("");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Gathering pace", "Deadlines of authorities");
        assertThat(_get(NumbersSection.class).getElement().getTextRecursively()).contains("open for signing");
    }

    @Test
    void offersEveryRegion() {
        UI.getCurrent().navigate("");
        var select = _get(NativeSelect.class);
        assertThat(select.getElement().getTextRecursively()).contains("All of Kazakhstan", "Almaty Region", "Shymkent");
        select.setValue("750000000");
        assertThat(_get(H1.class).getText()).isEqualTo(TITLES.get(Language.EN));
    }

    @Test
    void searchingLeadsToTheListWithinThePage() {
        UI.getCurrent().navigate("");
        search(" түнгі автобус & c. ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("petitions");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("q"))
                .contains("түнгі автобус & c.");
        UI.getCurrent().navigate("");
        search(" ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("petitions");
    }

    private static void search(String typed) {
        var form = _get(SearchForm.class).getElement();
        var data = JsonNodeFactory.instance.objectNode().put("element.elements.q.value", typed);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
