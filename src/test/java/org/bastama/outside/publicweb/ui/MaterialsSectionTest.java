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
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.DeskRows;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.ViewTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MaterialsSectionTest extends ViewTest {

    @Autowired
    JdbcTemplate database;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

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
                        "/feeds/p/" + number + ".atom" + lang,
                        "/calendar/p/" + number + ".ics" + lang)
                .noneMatch(href -> href.contains("pack.pdf"));
        assertThat(code().getValue()).contains("/embed/" + number + lang);
        assertThat(code().isReadOnly()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatWasHandedOverIsThereToBePrinted(Language language) {
        var number =
                new DeskRows(database, ensureAccount).petition(PetitionState.OPEN, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        openBrowser(language);
        go("petitions/" + number);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/p/" + number + "/pack.pdf?threshold=1&lang=" + language.code());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anAuthorityIsSubscribedToAndItsDeadlinesAre(Language language) {
        openBrowser(language);
        go("authorities/akimat-semey");
        var lang = "?lang=" + language.code();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/feeds/a/akimat-semey.atom" + lang, "/calendar/a/akimat-semey.ics" + lang);
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

    @ParameterizedTest
    @MethodSource("languages")
    void thePageOfAnAuthorityNamesItsDeadlines(Language language) {
        assertThat(links("/authorities/akimat-semey", "text/calendar", language))
                .containsExactly("/calendar/a/akimat-semey.ics?lang=" + language.code());
        assertThat(links("/petitions", "text/calendar", language)).isEmpty();
    }

    private List<String> feeds(String path, Language language) {
        return links(path, "application/atom+xml", language);
    }

    private List<String> links(String path, String type, Language language) {
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
        return page.select("link[type=" + type + "]").eachAttr("href");
    }

    private static TextArea code() {
        return _get(TextArea.class, spec -> spec.withPredicate(TextArea::isReadOnly));
    }
}
