package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shell.OpenSessions;
import org.bastama.foundation.shell.SessionProperties;
import org.bastama.outside.publicweb.page.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SessionLimitTest extends PlainWebTest {

    private static final int NONE = 0;
    private static final int PLENTY = 100;

    @Autowired
    Pages pages;

    @Autowired
    PetitionQueries petitions;

    @Value("${vaadin.exclude-urls}")
    List<String> outside;

    @BeforeEach
    void noRoom() {
        withoutVaadin();
        limit(NONE);
    }

    private void limit(int sessions) {
        var open = new OpenSessions(new SessionProperties(sessions, Duration.ofMinutes(1), Duration.ofMinutes(10)));
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .addFilters(new SessionLimit(open, new BusyPage(pages, petitions), outside))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "/petitions/7, /p/7",
        "/petitions/7/, /p/7",
        "/petitions/7?lang=ru, /p/7?lang=ru",
        "/petitions/7?lang=xx, /p/7",
        "/petitions/7?text=ru&key=kkkkkkkkkkkkkkkkkkkkkk&lang=en, /p/7?key=kkkkkkkkkkkkkkkkkkkkkk&lang=en",
        "/petitions/7?key=%0d%0aSet-Cookie:x, /p/7"
    })
    void aNewVisitorOfAPetitionIsSentToItsPlainPage(String address, String plain) {
        var answer = ask(address);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(plain);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theLanguageChosenEarlierIsKept() {
        var answer = ask(get("/petitions/7").cookie(new Cookie("lang", "ru")).header("Accept-Language", "en"));
        assertThat(answer.getHeader("Location")).isEqualTo("/p/7?lang=ru");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазір толық беттерде бос орын жоқ, Қазақша атауы",
        "ru, Сейчас нет места для ещё одной полной страницы, Русское название",
        "en, No room for one more full page right now, English title"
    })
    void everythingElseIsNotThereForNowAndLeadsToPlainPages(String language, String title, String petition) {
        var open = new SamplePetition(database, PetitionState.OPEN).texts().signed(SamplePetition.ALMATY, 1_000_000);
        var answer = ask("/groups?lang=" + language);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var page = Jsoup.parse(body(answer));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select(".ways a[href^=/p/" + open.number + "]").text()).isEqualTo(petition);
        assertThat(page.select(".ways a[href^=/p/" + open.number + "]").attr("href"))
                .isEqualTo("/p/" + open.number + (language.equals("kk") ? "" : "?lang=" + language));
    }

    @Test
    void thePageIsProtectedLikeTheViewsThatItStandsFor() {
        var answer = ask("/");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions/7", "/groups", "/"})
    void whoeverHasASessionGoesOn(String address) throws Exception {
        var answer = mvc.perform(get(address).session(new MockHttpSession())).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions/7", "/groups", "/", "/sign-in"})
    void withRoomEverybodyIsTaken(String address) {
        limit(PLENTY);
        assertThat(ask(address).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/styles/tokens.css", "/VAADIN/build/x.js", "/robots.txt", "/p/6999999", "/api/v1/x", "/files/x"
            })
    void whatOpensNoSessionIsNotLimited(String address) {
        assertThat(ask(address).getStatus()).isNotIn(503, 303);
    }

    @Test
    void formsAreNotLimited() {
        assertThat(ask(post("/session").param("token", "unknown")).getStatus()).isNotEqualTo(503);
    }
}
