package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class ViewMethodsTest extends PlainWebTest {

    private static final String ANSWERED_BY_VAADIN = "springServlet";

    @BeforeEach
    void vaadin() {
        withoutVaadin();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /, 'GET, HEAD, OPTIONS'",
        "POST, /, 'GET, HEAD, OPTIONS'",
        "DELETE, /petitions, 'GET, HEAD, OPTIONS'",
        "PATCH, /petitions/1, 'GET, HEAD, OPTIONS'",
        "POST, /petitions/1, 'GET, HEAD, OPTIONS'",
        "POST, /petitions/1?v-r=init, 'GET, HEAD, OPTIONS'",
        "POST, /petitions/1?xv-r=uidl, 'GET, HEAD, OPTIONS'",
        "PUT, /?v-r=uidl, 'GET, HEAD, OPTIONS'",
        "POST, /my/petitions, 'GET, HEAD, OPTIONS'",
        "DELETE, /nowhere, 'GET, HEAD, OPTIONS'",
        "POST, /VAADIN/build/x.js, 'GET, HEAD, OPTIONS'",
        "PUT, /VAADIN/dynamic/resource/0/1/upload, 'GET, HEAD, OPTIONS, POST'",
        "DELETE, /session/end, 'OPTIONS, POST'",
        "DELETE, /files/1, 'GET, HEAD, OPTIONS'"
    })
    void whatNoViewTakesIsToldWithWhatItTakes(String method, String address, String allowed) {
        var answer = ask(request(HttpMethod.valueOf(method), URI.create(address)));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo(allowed);
        assertThat(answer.getForwardedUrl()).isNull();
        page(answer, "kk");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Бұл мекенжай олай жұмыс істемейді",
        "ru, Так этот адрес не работает",
        "en, This address does not work that way"
    })
    void isToldInTheReadersLanguage(String language, String title) {
        var answer = ask(post("/petitions/1").header("Accept-Language", language));
        assertThat(page(answer, language).select("h1").text()).isEqualTo(title);
    }

    @Test
    void aFieldOfAFormIsNoRequestOfVaadins() {
        assertThat(ask(post("/").param("v-r", "uidl")).getStatus()).isEqualTo(405);
    }

    @Test
    void whatIsAllowedCanBeAskedFor() {
        var answer = ask(request(HttpMethod.OPTIONS, URI.create("/petitions")));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.getForwardedUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=uidl&v-uiId=0",
                "/?v-uiId=0&v-r=uidl",
                "/?v-r=heartbeat&v-uiId=0",
                "/VAADIN/push?v-r=push&v-uiId=0"
            })
    void whatPagesOfViewsSendReachesThem(String address) {
        assertThat(ask(post(URI.create(address))).getForwardedUrl()).isEqualTo(ANSWERED_BY_VAADIN);
    }

    @Test
    void filesReachTheFieldOfAView() {
        assertThat(ask(multipart("/VAADIN/dynamic/resource/0/1/upload").file("file", new byte[1]))
                        .getForwardedUrl())
                .isEqualTo(ANSWERED_BY_VAADIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/petitions", "/about"})
    void readingReachesThem(String address) {
        assertThat(ask(address).getForwardedUrl()).isEqualTo(ANSWERED_BY_VAADIN);
        assertThat(ask(request(HttpMethod.HEAD, URI.create(address))).getForwardedUrl())
                .isEqualTo(ANSWERED_BY_VAADIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/session/end"})
    void signingInAndOutIsTaken(String address) {
        assertThat(ask(post(address)).getStatus()).isNotIn(405, 403);
    }
}
