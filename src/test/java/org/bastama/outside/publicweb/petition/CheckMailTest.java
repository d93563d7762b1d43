package org.bastama.outside.publicweb.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.foundation.mailbox.ShownMails;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/** After signing, a visitor of the demo finds the mail; nobody else is led to a page that is not there. */
class CheckMailTest extends ModuleTest {

    @Autowired
    Pages pages;

    @Autowired
    ReadablePetitions readable;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "kk,Демо: «жіберілген» хаттарды оқу",
        "ru,Демо: прочитать «отправленные» письма",
        "en,Demo: read the emails it “sent”"
    })
    void theDemoLeadsToItsMails(String language, String label) {
        var link = ways("demo", language).getFirst();
        assertThat(link.text()).isEqualTo(label);
        assertThat(link.attr("href")).startsWith("/demo/mail");
    }

    @ParameterizedTest
    @CsvSource({"test", "postgres"})
    void elsewhereThereIsNoSuchWay(String profile) {
        assertThat(ways(profile, "en"))
                .singleElement()
                .satisfies(link -> assertThat(link.attr("href")).startsWith("/p/"));
    }

    private List<org.jsoup.nodes.Element> ways(String profile, String language) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        var number = new PetitionRows(jdbc).open();
        var request = new MockHttpServletRequest();
        request.setParameter("lang", language);
        var answer = new CheckMailController(pages, readable, new ShownMails(environment))
                .checkMail(number.toString(), request);
        return Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8)).select(".ways a");
    }
}
