package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.bastama.outside.publicweb.page.FaultPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** The web server itself, set up as the portal sets it up, and asked for what it refuses. */
class UnreadRequestsTest extends PlainWebTest {

    @Autowired
    FaultPages pages;

    private WebServer server;

    @BeforeEach
    void server() {
        var factory = new TomcatServletWebServerFactory(0);
        // As Boot does where traces are never told: its own page goes first.
        factory.addContextCustomizers(context ->
                context.getParent().getPipeline().addValve(new org.apache.catalina.valves.ErrorReportValve()));
        new PlainWebConfiguration().unreadRequestsAreTold(pages).customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @CsvSource({"kk, Сұрау түсініксіз болды", "ru-RU, Запрос не удалось понять", "en, This request cannot be understood"
    })
    void anAddressThatNobodyCanReadIsToldInTheReadersLanguage(String language, String title) throws IOException {
        var answer = ask("/s/%00", "Accept-Language: " + language);
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(page(answer).select("h1,h2").eachText()).containsExactly(title);
        assertThat(page(answer).selectFirst("html").attr("lang")).isEqualTo(language.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/%00", "/petitions?q=<b>", "/p/1<"})
    void whereNoLanguageCanBeReadItIsToldInAll(String address) throws IOException {
        var answer = ask(address, "X-Nothing: at all");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(page(answer).select("h1,h2").eachText())
                .containsExactly(
                        "Сұрау түсініксіз болды", "Запрос не удалось понять", "This request cannot be understood");
        assertThat(page(answer).select("main > [lang]").eachAttr("lang")).containsExactly("kk", "ru", "en");
    }

    @Test
    void nothingIsSaidOfTheServer() throws IOException {
        var answer = ask("/<script>", "Accept-Language: en");
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("charset=UTF-8");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("tomcat", "apache", "java.", "exception", "<script");
    }

    private static Document page(String answer) {
        return Jsoup.parse(answer.substring(answer.indexOf("<!doctype")));
    }

    private String ask(String address, String header) throws IOException {
        try (var socket = new Socket("localhost", server.getPort())) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(address, header).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
