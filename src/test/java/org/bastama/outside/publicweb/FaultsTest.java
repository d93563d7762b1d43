package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

class FaultsTest extends PlainWebTest {

    @Autowired
    Messages messages;

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406, 409, 410, 413, 415, 429, 500, 503})
    void everyStatusHasAPageInEveryLanguage(int status) {
        for (var language : Language.all()) {
            assertThat(messages.get(language, "publicweb.fault." + status + ".title"))
                    .isNotBlank();
            assertThat(messages.get(language, "publicweb.fault." + status + ".text"))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Форма басқа сайттан жіберілген",
        "ru, Форма отправлена с другого сайта",
        "en, This form was sent from another site"
    })
    void aFormFromAnotherSiteIsRefused(String language, String title) {
        var response = ask(form("/p/1/signatures?lang=" + language).header("Sec-Fetch-Site", "cross-site"));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(page(response, language).selectFirst("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-origin, 404",
        "Sec-Fetch-Site, none, 404",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost:8080, 404",
        "Origin, not a uri at all, 403",
        "X-Nothing, at all, 404"
    })
    void whereAFormMayComeFrom(String header, String value, int status) {
        assertThat(ask(form("/p/6999999/signatures").header(header, value)).getStatus())
                .isEqualTo(status);
    }

    @Test
    void theWrongMethodIsToldWithTheRightOnes() {
        var response = ask(get("/p/1/signatures"));
        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("OPTIONS, POST");
        page(response, "kk");
        assertThat(ask(put("/p/1")).getStatus()).isEqualTo(405);
        assertThat(ask(post("/p/1")).getStatus()).isEqualTo(405);
    }

    @Test
    void theWrongKindOfContentIsTold() {
        var response = ask(
                post("/p/1/signatures").contentType(MediaType.APPLICATION_JSON).content("{}"));
        assertThat(response.getStatus()).isEqualTo(415);
        page(response, "kk");
    }

    @Test
    void aHugeBodyIsNotRead() {
        var response = ask(form("/p/1/signatures").content("name=" + "x".repeat(70_000)));
        assertThat(response.getStatus()).isEqualTo(413);
        page(response, "kk");
        assertThat(ask(post("/api/v1/petitions/1/signatures")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("x".repeat(70_000)))
                        .getStatus())
                .isEqualTo(413);
    }

    @Test
    void aFloodIsStoppedAndMayComeBack() {
        var refused = 0;
        for (int i = 0; i < 100; i++) {
            var response = ask(form("/p/6999999/signatures").with(request -> {
                request.setRemoteAddr("198.51.100.7");
                return request;
            }));
            if (response.getStatus() == 429) {
                refused++;
                assertThat(response.getHeader("Retry-After")).isNotNull();
            }
        }
        assertThat(refused).isGreaterThan(0).isLessThan(100);
        clock.advance(java.time.Duration.ofSeconds(10));
        assertThat(ask(form("/p/6999999/signatures").with(request -> {
                            request.setRemoteAddr("198.51.100.7");
                            return request;
                        }))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void faultsHaveTheirStatus() {
        assertThat(FaultStatus.of(new SignPetition.Busy())).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(FaultStatus.of(Rejection.of("signatures.closed"))).isEqualTo(HttpStatus.CONFLICT);
        assertThat(FaultStatus.of(new IllegalStateException())).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void robotsReadPetitionsOnly() {
        var robots = body(ask("/robots.txt"));
        assertThat(robots)
                .contains("Allow: /p/", "Disallow: /s/", "Disallow: /u/", "Disallow: /demo/", "Disallow: /my/");
    }

    @Test
    void thereIsNoDemoOutsideTheDemo() {
        assertThat(ask("/demo/mail").getStatus()).isEqualTo(404);
        assertThat(ask("/demo/mail.json").getStatus()).isEqualTo(404);
        assertThat(ask("/demo/clock").getStatus()).isEqualTo(404);
        assertThat(ask(form("/demo/clock")).getStatus()).isEqualTo(404);
    }

    @Test
    void aClosedPetitionTakesNoSignature() {
        var petition = new SamplePetition(database, PetitionState.CLOSED).texts();
        var response = ask(form("/p/" + petition.number + "/signatures").param("lang", "en"));
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page(response, "en").select(".ways a").attr("href")).isEqualTo("/p/" + petition.number + "?lang=en");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form(String path) {
        return post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }
}
