package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.bastama.testing.WebTest;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;

/** Asks the portal over (mock) HTTP, through its security, and checks what every plain page must be. */
abstract class PlainWebTest extends WebTest {

    private static @Nullable DescribedApi described;

    @Autowired
    DSLContext database;

    MockHttpServletResponse ask(RequestBuilder request) {
        try {
            var result = mvc.perform(request).andReturn();
            var response = result.getResponse();
            response.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
            assertThat(response.getHeaders("Set-Cookie")).isEmpty();
            assertThat(result.getRequest().getSession(false)).isNull();
            if (result.getRequest().getRequestURI().startsWith("/api/v1")) {
                described().check(result.getRequest(), response);
            }
            return response;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MockHttpServletResponse ask(String path) {
        return ask(get(java.net.URI.create(path)));
    }

    /** The API as the portal describes it: every answer that these tests get of it is as described. */
    DescribedApi described() {
        if (described == null) {
            described = new DescribedApi(body(ask("/api/openapi.json?lang=en")));
        }
        return described;
    }

    static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The page, checked: its frame, its language, its labels, its security headers. */
    static Document page(MockHttpServletResponse response, String language) {
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentAsByteArray().length).isLessThan(60_000);
        var page = Jsoup.parse(body(response));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a[href=#main]")).hasSize(1);
        assertThat(page.select("script:not([type=application/ld+json], [src^=/scripts/]), [style], [onclick], style"))
                .isEmpty();
        var ids = new HashSet<String>();
        page.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        page.select("input:not([type=hidden]), select, textarea")
                .forEach(field -> assertThat(field.parent().tagName().equals("label")
                                || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as("label of " + field)
                        .isTrue());
        page.select("[aria-describedby], [aria-labelledby]").forEach(element -> {
            for (var id : (element.attr("aria-describedby") + " " + element.attr("aria-labelledby"))
                    .trim()
                    .split(" +")) {
                assertThat(page.getElementById(id)).as("described by " + id).isNotNull();
            }
        });
        page.select("a[href^=#]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        return page;
    }
}
