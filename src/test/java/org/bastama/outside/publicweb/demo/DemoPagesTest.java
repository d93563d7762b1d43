package org.bastama.outside.publicweb.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.DemoClock;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.testing.ModuleTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class DemoPagesTest extends ModuleTest {

    @Autowired
    Pages pages;

    @Autowired
    SentMails mails;

    @Autowired
    Outbox outbox;

    @Autowired
    RecurringJobs jobs;

    @TempDir
    Path directory;

    DemoClock demoClock;
    MockMvc mvc;

    @BeforeEach
    void controllers() {
        demoClock = new DemoClock(directory.resolve("clock"));
        mvc = MockMvcBuilders.standaloneSetup(
                        new DemoMailController(pages, mails), new DemoClockController(pages, demoClock, jobs))
                .build();
        outbox.send(mail("asel@example.org", "First <b>one</b>", "See http://localhost:8080/s/7.abc now"));
        outbox.send(mail("marat@example.org", "Second", "Nothing to open"));
    }

    private static Mail mail(String to, String subject, String paragraph) {
        return new Mail("test", null, new EmailAddress(to), Language.RU, subject, List.of(paragraph), null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void mailsAreReadableAndTheirLinksWork(String language) throws Exception {
        var response = ask(get("/demo/mail?lang=" + language));
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        var page = Jsoup.parse(body(response));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select(".letter h2").eachText()).contains("First <b>one</b>", "Second");
        assertThat(page.select(".letter-text a[href=http://localhost:8080/s/7.abc]"))
                .hasSize(1);
        var filtered = Jsoup.parse(body(ask(get("/demo/mail").param("to", "Asel@example.org"))));
        assertThat(filtered.select(".letter h2").eachText()).containsExactly("First <b>one</b>");
        assertThat(Jsoup.parse(body(ask(get("/demo/mail").param("to", "<none>"))))
                        .select(".letter"))
                .isEmpty();
    }

    @Test
    void olderMailsAreOnFurtherPages() throws Exception {
        for (var i = 1; i <= 401; i++) {
            outbox.send(mail("many@example.org", "No. " + i, "…"));
        }
        var newest = Jsoup.parse(body(ask(get("/demo/mail?lang=en").param("to", "many@example.org"))));
        assertThat(newest.select(".letter h2").eachText())
                .hasSize(200)
                .startsWith("No. 401")
                .endsWith("No. 202");
        assertThat(newest.select("a[rel=prev]")).isEmpty();
        var second = follow(newest, "next");
        assertThat(second.select(".letter h2").eachText())
                .hasSize(200)
                .startsWith("No. 201")
                .endsWith("No. 2");
        var last = follow(second, "next");
        assertThat(last.select(".letter h2").eachText()).containsExactly("No. 1");
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(follow(last, "prev").select(".letter h2").first().text()).isEqualTo("No. 201");
        assertThat(last.select(".languages a").first().attr("href")).contains("page=2", "to=many");
        assertThat(Jsoup.parse(body(ask(get("/demo/mail?page=-1")))).select(".letter"))
                .isNotEmpty();
    }

    private Document follow(Document page, String relation) throws Exception {
        return Jsoup.parse(
                body(ask(get(URI.create(page.select("a[rel=" + relation + "]").attr("href"))))));
    }

    @Test
    void mailsAreAlsoForPrograms() throws Exception {
        var response = ask(get("/demo/mail.json").param("to", "asel@example.org"));
        assertThat(response.getContentType()).startsWith("application/json");
        var list = new JsonMapper().readTree(body(response));
        assertThat(list).hasSize(1);
        assertThat(list.get(0).propertyNames()).containsExactly("to", "subject", "text", "html", "sentAt", "links");
        assertThat(list.get(0).get("links").get(0).stringValue()).isEqualTo("http://localhost:8080/s/7.abc");
        assertThat(list.get(0).get("sentAt").stringValue()).endsWith("+05:00");
        assertThat(new JsonMapper().readTree(body(ask(get("/demo/mail.json"))))).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theClockMovesForward(String language) throws Exception {
        var before = demoClock.instant();
        var moved = ask(post("/demo/clock")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("hours", "24")
                .param("lang", language));
        assertThat(moved.getStatus()).isEqualTo(303);
        assertThat(demoClock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(new DemoClock(directory.resolve("clock")).instant())
                .isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        var page = Jsoup.parse(body(ask(get("/demo/clock?lang=" + language))));
        assertThat(page.select("input[name=hours]").eachAttr("value")).contains("1", "24", "120", "720");
        assertThat(page.select(".headline").text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "99999", "1.5", "+1"})
    void theClockDoesNotMoveOtherwise(String hours) throws Exception {
        var response = ask(post("/demo/clock")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("hours", hours));
        assertThat(response.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(body(response));
        assertThat(page.select("#hours").val()).isEqualTo(hours);
        assertThat(page.select("#hours").attr("aria-describedby")).isEqualTo("hours-error");
        assertThat(page.select("#hours-error").text()).isNotBlank();
        assertThat(directory.resolve("clock")).doesNotExist();
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
