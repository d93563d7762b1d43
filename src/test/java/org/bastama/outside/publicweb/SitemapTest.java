package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.outside.publicweb.sitemap.SitemapOfSize;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What crawlers are told there is. */
class SitemapTest extends PlainWebTest {

    private static final String PORTAL = "http://localhost:8080";

    @Autowired
    PetitionQueries petitions;

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    PortalProperties portal;

    private static Document xml(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/xml;charset=UTF-8");
        return Jsoup.parse(body(response), Parser.xmlParser());
    }

    @Test
    void listsWhatIsPublicInEveryLanguage() {
        var open = new SamplePetition(database, PetitionState.OPEN).texts();
        var answered = new SamplePetition(database, PetitionState.ANSWERED).texts();
        var hidden = new ArrayList<String>();
        for (var state : List.of(
                PetitionState.DRAFT,
                PetitionState.GATHERING,
                PetitionState.IN_MODERATION,
                PetitionState.RETURNED,
                PetitionState.TAKEN_DOWN)) {
            hidden.add(PORTAL + "/p/" + new SamplePetition(database, state).texts().number);
        }
        var response = ask("/sitemap.xml");
        var map = xml(response);
        assertThat(response.getHeader("Cache-Control")).startsWith("public, max-age=");
        assertThat(map.select("urlset > url > loc").eachText())
                .contains(
                        PORTAL + "/",
                        PORTAL + "/about/privacy",
                        PORTAL + "/p/" + open.number,
                        PORTAL + "/p/" + answered.number)
                .doesNotContainAnyElementsOf(hidden)
                .doesNotHaveDuplicates();
        var url = map.select("url").stream()
                .filter(one -> one.select("loc").text().equals(PORTAL + "/p/" + open.number))
                .findFirst()
                .orElseThrow();
        assertThat(url.getElementsByTag("xhtml:link").eachAttr("hreflang"))
                .containsExactly("kk", "ru", "en", "x-default");
        assertThat(url.getElementsByTag("xhtml:link").eachAttr("href"))
                .contains(PORTAL + "/p/" + open.number + "?lang=kk", PORTAL + "/p/" + open.number);
    }

    @Test
    void moreThanOneMayHoldAreListedInSeveral() throws Exception {
        var numbers = new ArrayList<String>();
        for (var i = 0; i < 20; i++) {
            numbers.add(PORTAL + "/p/" + new SamplePetition(database, PetitionState.OPEN).texts().number);
        }
        var small = new SitemapOfSize(petitions, consultations, portal, 15);
        var index = Jsoup.parse(small.ask(null), Parser.xmlParser());
        var parts = index.select("sitemapindex > sitemap > loc").eachText();
        assertThat(parts).hasSizeGreaterThan(1).first().isEqualTo(PORTAL + "/sitemap.xml?after=0");
        var listed = new ArrayList<String>();
        for (var part : parts) {
            var map = Jsoup.parse(small.ask(part.substring(part.indexOf('=') + 1)), Parser.xmlParser());
            assertThat(map.select("urlset > url")).hasSizeBetween(1, 15);
            listed.addAll(map.select("loc").eachText());
        }
        assertThat(listed).doesNotHaveDuplicates().contains(PORTAL + "/").containsAll(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1e3", "", "99999999999999999999"})
    void aPartBeginsAfterANumber(String after) {
        assertThat(ask("/sitemap.xml?after=" + after).getStatus()).isEqualTo(400);
    }

    @Test
    void isOnlyRead() {
        assertThat(ask(head("/sitemap.xml")).getStatus()).isEqualTo(200);
        assertThat(ask(post("/sitemap.xml")).getStatus()).isEqualTo(405);
    }

    @Test
    void robotsAreToldWhereItIs() {
        assertThat(body(ask("/robots.txt"))).contains("\nSitemap: " + PORTAL + "/sitemap.xml\n");
    }
}
