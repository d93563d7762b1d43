package org.bastama.outside.publicweb.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.ViewTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MaterialsSectionTest extends ViewTest {

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @MethodSource("languages")
    void whatACampaignNeedsIsOnThePage(Language language) {
        var number = new PetitionRows(database).insert(PetitionState.OPEN, null);
        openBrowser(language);
        go("petitions/" + number);
        var links = _find(Anchor.class).stream().map(Anchor::getHref).toList();
        var lang = "?lang=" + language.code();
        assertThat(links)
                .contains(
                        "/p/" + number + "/qr.svg",
                        "/p/" + number + "/poster.pdf" + lang,
                        "/feeds/p/" + number + ".atom" + lang);
        assertThat(code().getValue()).contains("/embed/" + number + lang);
        assertThat(code().isReadOnly()).isTrue();
    }

    @Test
    void whatIsNotOpenYetHasNone() {
        var number = new PetitionRows(database).insert(PetitionState.GATHERING, null);
        go("petitions/" + number + "?key=" + PetitionRows.KEY);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(href -> href.endsWith("/qr.svg"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void viewsNameTheFeedsOfNewPetitions(Language language) {
        var lang = "?lang=" + language.code();
        assertThat(feeds("/petitions", language)).containsExactly("/feeds/petitions.atom" + lang);
        assertThat(feeds("/authorities/akimat-semey", language))
                .containsExactly("/feeds/petitions.atom" + lang, "/feeds/a/akimat-semey.atom" + lang);
        assertThat(feeds("/authorities/nobody", language)).containsExactly("/feeds/petitions.atom" + lang);
    }

    private List<String> feeds(String path, Language language) {
        openBrowser(language);
        var service = (VaadinServletService) VaadinService.getCurrent();
        var request = new MockHttpServletRequest("GET", path);
        request.setPathInfo(path);
        request.setParameter("lang", language.code());
        var page = new Document("");
        page.appendElement("html").appendElement("head");
        service.modifyIndexHtmlResponse(new IndexHtmlResponse(
                new VaadinServletRequest(request, service),
                new VaadinServletResponse(new MockHttpServletResponse(), service),
                page));
        return page.select("link[type=application/atom+xml]").eachAttr("href");
    }

    private static TextArea code() {
        return _get(TextArea.class, spec -> spec.withPredicate(TextArea::isReadOnly));
    }
}
