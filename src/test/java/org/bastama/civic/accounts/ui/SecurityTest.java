package org.bastama.civic.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.accounts.LinksInMails;
import org.bastama.civic.accounts.RequestSignIn;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;

class SecurityTest extends SessionTest {

    private static final EmailAddress EMAIL = new EmailAddress("person@example.org");

    @Autowired
    RequestSignIn requestSignIn;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/1",
                "/s/abc",
                "/u/abc",
                "/o/abc",
                "/o/answer/abc",
                "/api/v1/x",
                "/ledger/checkpoint",
                "/feeds/petitions.atom",
                "/embed/1",
                "/robots.txt",
                "/sitemap.xml",
                "/styles/tokens.css",
                "/demo/none"
            })
    void plainPagesAreOpenAndKnowNoSession(String path) throws Exception {
        var result = perform(get(path));
        assertThat(result.getResponse().getStatus()).isNotIn(302, 401, 403);
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        if (!path.startsWith("/demo")) {
            assertThat(policy(result)).contains("default-src 'none'").doesNotContain("unsafe");
        }
    }

    @Test
    void whatIsNotBuiltIsAbsent() throws Exception {
        assertThat(perform(get("/feeds/none.atom")).getResponse().getStatus()).isEqualTo(404);
        assertThat(perform(get("/styles/none.css")).getResponse().getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/1", "/p/1/qr.svg", "/sign-in", "/styles/tokens.css"})
    void nothingMayBeFramed(String path) throws Exception {
        var result = perform(get(path));
        assertThat(policy(result)).contains("frame-ancestors 'none'");
        assertThat(result.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void addressesWithTokensAreNotPassedOn() throws Exception {
        assertThat(perform(get("/s/abc")).getResponse().getHeader("Referrer-Policy"))
                .isEqualTo("same-origin");
        assertThat(perform(get("/sign-in/abc")).getResponse().getHeader("Referrer-Policy"))
                .isEqualTo("same-origin");
    }

    @Test
    void transportSecurityIsAskedForOverTls() throws Exception {
        assertThat(perform(get("/p/1").secure(true)).getResponse().getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource({
        "/p/1/signatures, cross-site,, 403",
        "/p/1/signatures, same-site,, 403",
        "/p/1/signatures,, https://evil.example, 403",
        "/p/1/signatures,, null, 403",
        "/p/1/signatures,, http://localhost.evil.example, 403",
        "/p/1/signatures,, %%%, 403",
        "/p/1/signatures, same-origin, http://localhost, open",
        "/p/1/signatures, none,, open",
        "/p/1/signatures,, http://LOCALHOST:8080, open",
        "/p/1/signatures,,, open",
        "/u/token,,, open",
        "/u/token, cross-site,, 403",
        "/api/v1/petitions/1/signatures, cross-site, https://other.example, open",
        "/session, cross-site,, 403",
        "/session/end,, https://evil.example, 403",
        "/session/persona, same-site,, 403",
        "/petitions, cross-site,, 403",
        "/?v-r=uidl, cross-site,, 403"
    })
    void formsOfOtherSitesAreRefused(String path, String site, String origin, String expected) throws Exception {
        var request = post(path);
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        var response = perform(request).getResponse();
        if (expected.equals("open")) {
            assertThat(response.getStatus()).isNotEqualTo(403);
        } else {
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getContentType()).startsWith("text/html");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, 403",
        "null, 403",
        "http://localhost.evil.example, 403",
        "http://localhost, 200",
        ", 200"
    })
    void onlyOurOwnPagesOpenConnectionsForPush(String origin, int status) throws Exception {
        for (var request : List.of(
                get("/VAADIN/push").header("Upgrade", "websocket"),
                get("/VAADIN/push").queryParam("v-r", "push"))) {
            if (origin != null) {
                request.header("Origin", origin);
            }
            assertThat(perform(request).getResponse().getStatus()).isEqualTo(status);
        }
    }

    @Test
    void aForeignFormIsExplainedInTheReadersLanguage() throws Exception {
        var response = perform(post("/p/1/signatures")
                        .header("Sec-Fetch-Site", "cross-site")
                        .locale(Language.RU.locale()))
                .getResponse();
        assertThat(response.getContentAsString()).contains("<html lang=\"ru\">", "Форма отправлена с другого сайта");
    }

    @Test
    void unknownFormsAreRefused() throws Exception {
        assertThat(perform(post("/nowhere")).getResponse().getStatus()).isEqualTo(405);
    }

    @Test
    void signingInReplacesTheSessionAndReturnsToThePage() throws Exception {
        ensureAccount.of(EMAIL, "Some Body", Language.EN);
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.of("/petitions/7"));
        var before = new MockHttpSession();
        before.setAttribute("left", "over");

        var result = perform(post("/session").param("token", token()).session(before));

        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/petitions/7");
        assertThat(before.isInvalid()).isTrue();
        var session = session(result);
        assertThat(session.getId()).isNotEqualTo(before.getId());
        assertThat(session.getAttribute("left")).isNull();
        assertThat(person(session).displayName()).isEqualTo("Some Body");
    }

    @Test
    void somebodyNewIsAskedForTheNameFirst() throws Exception {
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.of("/petitions/7"));
        assertThat(perform(post("/session").param("token", token()))
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo("/profile?welcome=%2Fpetitions%2F7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "x/../../y?z", "//evil.example", "a\r\nb"})
    void aBadLinkIsExplainedByItsPage(String token) throws Exception {
        var result = perform(post("/session").param("token", token));
        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        assertThat(result.getResponse().getHeader("Location")).matches("/sign-in/[A-Za-z0-9%.\\-_*+]+");
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var session = signedIn("citizen");
        var result = perform(post("/session/end").session(session));
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        assertThat(session.isInvalid()).isTrue();
        assertThat(perform(get("/session/end")).getResponse().getStatus()).isNotEqualTo(302);
    }

    @Test
    void aDisabledAccountsSessionEndsAtItsNextRequest() throws Exception {
        var session = signedIn("citizen");
        perform(get("/sign-in").session(session));
        assertThat(session.isInvalid()).isFalse();
        disable(personas.account("citizen").id());
        perform(get("/sign-in").session(session));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aNewRoleCountsAtTheNextRequest() throws Exception {
        var session = signedIn("citizen");
        ensureAccount.grant(personas.account("citizen"), Role.MODERATOR);
        perform(get("/sign-in").session(session));
        assertThat(person(session).roles()).containsExactly(Role.MODERATOR);
    }

    @Test
    void onlyTheFivePersonasAreOffered() throws Exception {
        var result = perform(post("/session/persona").param("key", "asel"));
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/sign-in");
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void mailsFollowTheLanguageThatWasReadBeforeSigningIn() throws Exception {
        assertThat(personas.account("moderator").language()).isNotEqualTo(Language.EN);
        perform(post("/session/persona").param("key", "moderator").cookie(new Cookie("lang", "en")));
        assertThat(personas.account("moderator").language()).isEqualTo(Language.EN);
    }

    @Test
    void thereIsNoOpenRedirect() throws Exception {
        var result = perform(post("/session/persona").param("key", "citizen").param("next", "https://evil.example"));
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/");
    }

    private MockHttpSession signedIn(String persona) throws Exception {
        return session(perform(post("/session/persona").param("key", persona)));
    }

    private String token() {
        return LinksInMails.token(mails, EMAIL);
    }

    private static String policy(MvcResult result) {
        MockHttpServletResponse response = result.getResponse();
        return Objects.requireNonNull(response.getHeader("Content-Security-Policy"));
    }
}
