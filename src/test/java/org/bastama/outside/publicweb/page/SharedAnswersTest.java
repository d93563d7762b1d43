package org.bastama.outside.publicweb.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SharedAnswersTest {

    private static final String TAG = "W/\"abc\"";

    private final SharedAnswers answers = new SharedAnswers(Duration.ofHours(1));
    private int made;

    @Test
    void isMadeOnceAndGivenAgainWithItsHeaders() throws Exception {
        var first = ask(get("/p/7"));
        var second = ask(get("/p/7"));
        assertThat(made).isEqualTo(1);
        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo("page 1");
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void isCompressedForWhoeverTakesIt() throws Exception {
        ask(get("/p/7"));
        var request = get("/p/7");
        request.addHeader("Accept-Encoding", "br, gzip");
        var answer = ask(request);
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        var plain = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo("page 1");
    }

    @Test
    void whoeverHasItIsToldSo() throws Exception {
        ask(get("/p/7"));
        var request = get("/p/7");
        request.addHeader("If-None-Match", "\"other\", \"abc\"");
        var answer = ask(request);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(TAG);
    }

    @Test
    void aHeadGetsTheHeadersAlone() throws Exception {
        ask(get("/p/7"));
        var answer = ask(new MockHttpServletRequest("HEAD", "/p/7"));
        assertThat(made).isEqualTo(1);
        assertThat(answer.getContentLength()).isEqualTo("page 1".length());
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void otherLanguagesOriginsAndAddressesAreOtherAnswers() throws Exception {
        ask(get("/p/7"));
        var russian = get("/p/7");
        russian.addHeader("Accept-Language", "ru");
        assertThat(ask(russian).getContentAsString()).isEqualTo("page 2");
        var elsewhere = get("/p/7");
        elsewhere.addHeader("Origin", "https://example.org");
        assertThat(ask(elsewhere).getContentAsString()).isEqualTo("page 3");
        assertThat(ask(get("/p/8")).getContentAsString()).isEqualTo("page 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/7", "/feeds/petitions.atom", "/feeds/p/7.atom", "/feeds/a/akimat-almaty.atom"})
    void countersAndFeedsAreSharedAsPetitionsAre(String path) throws Exception {
        ask(get(path));
        assertThat(ask(get(path)).getContentAsString()).isEqualTo("page 1");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void whatHasAKeyOrWasRefusedOrLiesElsewhereIsNotShared() throws Exception {
        var withKey = get("/p/7");
        withKey.setQueryString("key=directKey0123456789AbC");
        ask(withKey);
        ask(withKey);
        assertThat(made).isEqualTo(2);
        ask(refused());
        ask(refused());
        assertThat(made).isEqualTo(4);
        ask(get("/p/7/check-mail"));
        ask(get("/p/7/check-mail"));
        assertThat(made).isEqualTo(6);
    }

    private static MockHttpServletRequest refused() {
        var request = get("/p/9");
        request.setAttribute("status", 404);
        return request;
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        answers.doFilter(request, response, this::make);
        return response;
    }

    private void make(ServletRequest request, ServletResponse response) throws IOException {
        made++;
        var answer = (HttpServletResponse) response;
        SharedAnswers.share((HttpServletRequest) request);
        answer.setStatus(request.getAttribute("status") instanceof Integer status ? status : 200);
        answer.setContentType("text/html;charset=UTF-8");
        answer.setHeader("ETag", TAG);
        answer.setHeader("Content-Security-Policy", "default-src 'none'");
        answer.getOutputStream().write(("page " + made).getBytes(StandardCharsets.UTF_8));
    }
}
