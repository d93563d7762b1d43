package org.bastama.outside.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.portal.PastRows;
import org.bastama.outside.portal.StorePastPetitions;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PastViewTest extends ViewTest {

    @Autowired
    StorePastPetitions store;

    @Autowired
    SearchIndex index;

    @Test
    void withoutPetitionsItSaysSo() {
        UI.getCurrent().navigate("past");
        assertThat(_get(H1.class).getText()).isEqualTo("Past petitions");
        assertThat(paragraphs()).contains("There are no imported petitions yet.");
        assertThat(_find(OrderedList.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|30 petitions with 300,000 signatures",
                "RU|30 петиций, подписей: 300 000",
                "KK|30 петиция, 300 000 қол"
            })
    void showsAPageWithTotalsInEachLanguage(Language language, String totals) {
        new PastRows(store).add(30, "Plant trees", 10_000);
        openBrowser(language);
        UI.getCurrent().navigate("past");
        assertThat(paragraphs().stream().map(PastViewTest::plain)).contains(totals);
        assertThat(_get(OrderedList.class).getChildren()).hasSize(25);
    }

    @Test
    void theAddressHoldsWordsOrderAndPage() {
        new PastRows(store).add(30, "Plant trees", 1);
        new PastRows(store).add(5, "Ban smoking", 2);
        index.refresh();

        UI.getCurrent().navigate("past", QueryParameters.fromString("q=tree&sort=signatures&page=2"));

        var list = _get(OrderedList.class);
        assertThat(list.getChildren()).hasSize(5);
        assertThat(list.getElement().getAttribute("start")).isEqualTo("26");
        assertThat(paragraphs()).contains("30 petitions found");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).filter(href -> href.startsWith("past?")))
                .allSatisfy(href -> assertThat(href).contains("q=tree", "sort=signatures", "page=1"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|*Newest first,Most signatures first",
                "q=+|*Newest first,Most signatures first",
                "sort=newest|*Newest first,Most signatures first",
                "sort=signatures|Newest first,*Most signatures first",
                "q=tree|*Best match first,Newest first,Most signatures first",
                "q=tree&sort=newest|Best match first,*Newest first,Most signatures first"
            })
    void theBestMatchIsAnOrderOfWordsOnly(String query, String orders) {
        new PastRows(store).add(1, "Plant trees", 1);
        index.refresh();
        UI.getCurrent().navigate("past", QueryParameters.fromString(query));
        var options = _get(PastSearchForm.class)
                .getElement()
                .getChildren()
                .filter(element -> element.getTag().equals("select"))
                .flatMap(Element::getChildren);
        assertThat(options.map(one -> (one.hasAttribute("selected") ? "*" : "") + one.getText()))
                .containsExactly(orders.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=-1", "page=0", "page=abc", "page=99999999999", "sort=nothing", "q=%00", "page=999999"})
    void oddAddressesDoNotBreakIt(String query) {
        new PastRows(store).add(1, "Plant trees", 1);
        UI.getCurrent().navigate("past", QueryParameters.fromString(query));
        assertThat(_get(H1.class).getText()).isEqualTo("Past petitions");
    }

    @Test
    void titlesAreText() {
        new PastRows(store).add(1, "<b>bold</b>", 1);
        UI.getCurrent().navigate("past");
        assertThat(_get(OrderedList.class).getElement().getOuterHTML()).contains("&lt;b&gt;bold&lt;/b&gt;");
    }

    private static ArrayList<String> paragraphs() {
        var texts = new ArrayList<String>();
        _find(Paragraph.class).forEach(p -> texts.add(p.getText()));
        return texts;
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
