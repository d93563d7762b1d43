package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The counter in frames of other sites. */
class EmbedTest extends PlainWebTest {

    private SamplePetition open() {
        return new SamplePetition(database, PetitionState.OPEN).texts().signed(SamplePetition.ALMATY, 42);
    }

    /** The frame, checked: it may be framed, needs no script, and every link leaves it. */
    private static Document frame(MockHttpServletResponse response, String language) {
        assertThat(response.getHeaders("X-Frame-Options")).isEmpty();
        assertThat(response.getHeaders("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors *")
                        .doesNotContain("script-src", "frame-ancestors 'none'"));
        var page = Jsoup.parse(body(response));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("script, form, style, [style]")).isEmpty();
        assertThat(page.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("http://localhost:8080/");
            assertThat(link.attr("target")).isEqualTo("_blank");
            assertThat(link.attr("rel")).isEqualTo("noopener");
        });
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазақша атауы, Петицияға қол қою",
        "ru, Русское название, Подписать петицию",
        "en, English title, Sign the petition"
    })
    void countsInTheReadersLanguage(String language, String title, String call) {
        var petition = open();
        var page = frame(ask("/embed/" + petition.number + "?lang=" + language), language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select(".headline").text()).startsWith("42 ");
        assertThat(page.selectFirst("progress").attr("value")).isEqualTo("14");
        assertThat(page.select("progress").attr("aria-labelledby")).isEqualTo("tally");
        assertThat(page.select("main").text()).contains("300", call);
        assertThat(page.select(".button").attr("href")).contains("/p/" + petition.number);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void isSharedAsThePetitionIs() {
        var path = "/embed/" + open().number;
        var first = ask(path + "?lang=en");
        assertThat(first.getHeader("Cache-Control")).startsWith("public, max-age=");
        assertThat(first.getHeader("Vary")).contains("Accept-Language", "Accept-Encoding");
        var again = ask(get(path + "?lang=en").header("If-None-Match", first.getHeader("ETag")));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(ask(head(path)).getStatus()).isEqualTo(200);
        frame(ask(get(path + "?lang=xx").header("Accept-Language", "ru")), "ru");
    }

    @Test
    void declaredSupportIsToldAsSuch() {
        var petition = new SamplePetition(database, PetitionState.OPEN, "kz-region-akimat")
                .texts()
                .signed(SamplePetition.ALMATY, 42);
        assertThat(frame(ask("/embed/" + petition.number + "?lang=en"), "en").text())
                .contains("42 people declared support", "Declare support")
                .doesNotContain("Sign the petition");
    }

    @Test
    void whatIsOverIsRead() {
        var petition = new SamplePetition(database, PetitionState.ANSWERED).texts();
        assertThat(frame(ask("/embed/" + petition.number + "?lang=en"), "en")
                        .select(".button")
                        .text())
                .isEqualTo("Read the petition");
    }

    @Test
    void nothingThatPeopleTypeIsMarkup() {
        var petition = new SamplePetition(database, PetitionState.OPEN)
                .text(Language.RU, "<script>alert(1)</script>\" & x", "<b>", "");
        assertThat(frame(ask("/embed/" + petition.number + "?lang=ru"), "ru")
                        .selectFirst("h1")
                        .text())
                .isEqualTo("<script>alert(1)</script>\" & x");
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {"DRAFT", "GATHERING", "IN_MODERATION", "RETURNED", "TAKEN_DOWN"})
    void whatIsNotThereIsToldWithinTheFrame(PetitionState state) {
        var petition = new SamplePetition(database, state).texts();
        var response = ask("/embed/" + petition.number + "?lang=en&key=" + SamplePetition.KEY);
        assertThat(response.getStatus()).isEqualTo(state == PetitionState.TAKEN_DOWN ? 410 : 404);
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(frame(response, "en").text()).doesNotContain("English title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/0", "/embed/abc", "/embed/6999999", "/embed/99999999999999999999"})
    void unknownNumbersAreNotThere(String path) {
        var response = ask(path + "?lang=ru");
        assertThat(response.getStatus()).isEqualTo(404);
        frame(response, "ru");
    }

    @Test
    void isOnlyRead() {
        var path = "/embed/" + open().number;
        var response = ask(post(path));
        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).contains("GET", "HEAD");
    }

    @Test
    void nothingElseMayBeFramed() {
        var number = open().number;
        for (var path : new String[] {"/p/" + number, "/p/" + number + "/qr.svg", "/robots.txt", "/api/v1/petitions"}) {
            var response = ask(path);
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            assertThat(response.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(response.getHeader("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
        }
    }
}
