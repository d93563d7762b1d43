package org.bastama.civic.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.LinksInMails;
import org.bastama.civic.accounts.RequestSignIn;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.civic.accounts.passkeys.AddPasskey;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.civic.accounts.passkeys.RemovePasskey;
import org.bastama.civic.accounts.passkeys.SoftKey;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page's script asks and answers, and what that does to sessions. */
class PasskeyWebTest extends SessionTest {

    private static final EmailAddress EMAIL = new EmailAddress("keeper@example.org");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    AddPasskey addPasskey;

    @Autowired
    RemovePasskey removePasskey;

    @Autowired
    PasskeyQueries passkeys;

    @Autowired
    StrongRoles strongRoles;

    @Autowired
    AccountQueries accounts;

    @Autowired
    RequestSignIn requestSignIn;

    @Test
    void signingInReplacesTheSessionAndReturnsToThePage() throws Exception {
        var key = keyOf(official());
        var before = new MockHttpSession();
        before.setAttribute("left", "over");

        var result = signIn(key, before, "/desk");

        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/desk");
        assertThat(before.isInvalid()).isTrue();
        var session = session(result);
        assertThat(session.getId()).isNotEqualTo(before.getId());
        assertThat(session.getAttribute("left")).isNull();
        assertThat(person(session).roles()).containsExactly(Role.OFFICIAL);
        assertThat(person(session).means()).isEqualTo(SignInMeans.PASSKEY);
    }

    @Test
    void mailsFollowTheLanguageThatWasReadBeforeSigningIn() throws Exception {
        var official = official();
        var key = keyOf(official);
        var session = new MockHttpSession();
        var answer = key.get(challenge(perform(post("/session/passkey/options").session(session))));
        perform(post("/session/passkey")
                .session(session)
                .param("credential", answer)
                .cookie(new Cookie("lang", "ru")));
        assertThat(accounts.find(official.id()).orElseThrow().language()).isEqualTo(Language.RU);
    }

    @Test
    void thereIsNoOpenRedirect() throws Exception {
        var result = signIn(keyOf(official()), new MockHttpSession(), "https://evil.example");
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/");
    }

    @Test
    void aQuestionIsAnsweredOnce() throws Exception {
        var key = keyOf(official());
        var session = new MockHttpSession();
        var asked = challenge(perform(post("/session/passkey/options").session(session)));
        perform(post("/session/passkey").session(session).param("credential", "{}"));
        var second = perform(post("/session/passkey").session(session).param("credential", key.get(asked)));
        assertThat(second.getResponse().getHeader("Location")).isEqualTo("/sign-in?refused=late&next=%2F");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aQuestionIsForgottenAfterFiveMinutes() throws Exception {
        var key = keyOf(official());
        var session = new MockHttpSession();
        var asked = challenge(perform(post("/session/passkey/options").session(session)));
        clock.advance(PasskeyChallenges.VALID);
        var late = perform(post("/session/passkey").session(session).param("credential", key.get(asked)));
        assertThat(late.getResponse().getHeader("Location")).startsWith("/sign-in?refused=late");
    }

    @Test
    void nobodyIsAskedWithoutAPageOfThePortal() throws Exception {
        var result = perform(post("/session/passkey/options").cookie(new Cookie("lang", "ru")));
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        assertThat(json(result).get("message").asString()).startsWith("Прошло слишком много времени");
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/session/passkey/options", "/session/passkey", "/session/passkeys/options", "/session/passkeys"
            })
    void otherSitesAreRefusedAndAddressesOpenNothing(String path) throws Exception {
        var foreign = perform(post(path).header("Sec-Fetch-Site", "cross-site").param("credential", "{}"));
        assertThat(foreign.getResponse().getStatus()).isEqualTo(403);
        assertThat(perform(get(path).session(new MockHttpSession()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
    }

    @Test
    void aRefusedKeyLeadsBackAndTheSessionStays() throws Exception {
        var session = new MockHttpSession();
        var result = signIn(new SoftKey(), session, "/petitions/7");
        assertThat(result.getResponse().getHeader("Location"))
                .isEqualTo("/sign-in?refused=refused&next=%2Fpetitions%2F7");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aDisabledAccountIsToldSo() throws Exception {
        var official = official();
        var key = keyOf(official);
        disable(official.id());
        assertThat(signIn(key, new MockHttpSession(), "/").getResponse().getHeader("Location"))
                .isEqualTo("/sign-in?refused=disabled&next=%2F");
    }

    @Test
    void staffWhoSignInByMailAreLedToThePasskeyAndTheirRolesWait() throws Exception {
        var session = byMail(official());
        assertThat(person(session).roles()).isEmpty();
        assertThat(person(session).withheld()).containsExactly(Role.OFFICIAL);
        perform(get("/sign-in").session(session));
        assertThat(person(session).roles()).as("after it was renewed").isEmpty();
    }

    @Test
    void aRoleThatIsGivenMeanwhileWaitsToo() throws Exception {
        ensureAccount.of(EMAIL, "Some Body", Language.EN);
        requestSignIn.request(EMAIL, Language.EN, ReturnPath.home());
        var session = session(perform(post("/session").param("token", LinksInMails.token(mails, EMAIL))));
        ensureAccount.grant(accounts.byEmail(EMAIL).orElseThrow(), Role.ADMINISTRATOR);
        perform(get("/sign-in").session(session));
        assertThat(person(session).roles()).isEmpty();
        assertThat(person(session).withheld()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void theFirstPasskeyGivesTheRolesAndTheSessionANewId() throws Exception {
        var session = byMail(official());
        var before = session.getId();

        var added = add(new SoftKey(), session, "My key");

        assertThat(added.getResponse().getStatus()).isEqualTo(204);
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(person(session).roles()).containsExactly(Role.OFFICIAL);
        assertThat(person(session).withheld()).isEmpty();
    }

    @Test
    void aMailboxIsNotEnoughForASecondPasskey() throws Exception {
        var official = official();
        keyOf(official);
        var session = byMail(official);
        var asked = perform(post("/session/passkeys/options").session(session).param("name", "Thief's"));
        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        assertThat(json(asked).get("message").asString()).isEqualTo("You have a passkey: sign in with it first.");
        assertThat(person(session).roles()).isEmpty();
    }

    @Test
    void whoIsSignedInConfirmsWithTheirOwn() throws Exception {
        var official = official();
        var key = keyOf(official);
        var session = byMail(official);
        var asked = perform(post("/session/passkey/options").session(session).param("own", "true"));
        assertThat(json(asked).get("allowCredentials")).hasSize(1);
        var result = perform(post("/session/passkey")
                .session(session)
                .param("credential", key.get(challenge(asked)))
                .param("next", "/desk")
                .param("own", "true"));
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/desk");
        assertThat(person(session(result)).roles()).containsExactly(Role.OFFICIAL);
    }

    @Test
    void whoeverIsRefusedThereIsToldThere() throws Exception {
        var session = byMail(official());
        perform(post("/session/passkey/options").session(session).param("own", "true"));
        var result = perform(post("/session/passkey")
                .session(session)
                .param("credential", "{}")
                .param("next", "/desk")
                .param("own", "true"));
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/passkey?refused=refused&next=%2Fdesk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=1+1"})
    void aBadNameIsTold(String name) throws Exception {
        var result = perform(
                post("/session/passkeys/options").session(byMail(official())).param("name", name));
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        assertThat(json(result).get("message").asString()).isNotBlank();
    }

    @Test
    void visitorsAddNothing() throws Exception {
        var session = new MockHttpSession();
        assertThat(perform(post("/session/passkeys/options").session(session).param("name", "Key"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(perform(post("/session/passkeys").session(session).param("credential", "{}"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatWasAskedForSigningInIsNoQuestionForAdding() throws Exception {
        var session = byMail(official());
        perform(post("/session/passkey/options").session(session));
        var result = perform(post("/session/passkeys").session(session).param("credential", "{}"));
        assertThat(json(result).get("message").asString()).isEqualTo("That took too long. Please try again.");
    }

    @Test
    void sessionsFromBeforeARemovalEnd() throws Exception {
        var official = official();
        var key = keyOf(official);
        keyOf(official);
        var before = session(signIn(key, new MockHttpSession(), "/"));
        clock.advance(Duration.ofMinutes(1));
        var after = session(signIn(key, new MockHttpSession(), "/"));
        var actor = Actor.of(official.id(), official.name(), official.roles());
        removePasskey.remove(passkeys.own(actor).getLast().id(), actor);
        perform(get("/sign-in").session(before));
        perform(get("/sign-in").session(after));
        assertThat(before.isInvalid()).isTrue();
        assertThat(after.isInvalid()).isFalse();
    }

    private Account official() {
        var account = ensureAccount.of(EMAIL, "Some Official", Language.EN);
        ensureAccount.grant(account, Role.OFFICIAL);
        return accounts.find(account.id()).orElseThrow();
    }

    private SoftKey keyOf(Account account) {
        return new SoftKey()
                .enrol(addPasskey, "Key", strongRoles.signedIn(account, SignInMeans.PASSKEY, clock.instant()));
    }

    private MockHttpSession byMail(Account account) throws Exception {
        requestSignIn.request(account.email(), Language.EN, ReturnPath.of("/desk"));
        var result = perform(post("/session").param("token", LinksInMails.token(mails, account.email())));
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/passkey?next=%2Fdesk");
        return session(result);
    }

    private MvcResult signIn(SoftKey key, MockHttpSession session, String next) throws Exception {
        var asked = perform(post("/session/passkey/options").session(session));
        assertThat(json(asked).get("allowCredentials")).isEmpty();
        return perform(post("/session/passkey")
                .session(session)
                .param("credential", key.get(challenge(asked)))
                .param("next", next));
    }

    private MvcResult add(SoftKey key, MockHttpSession session, String name) throws Exception {
        var asked =
                json(perform(post("/session/passkeys/options").session(session).param("name", name)));
        var answer = key.create(
                Bytes.fromBase64(asked.get("challenge").asString()),
                Bytes.fromBase64(asked.get("user").get("id").asString()));
        return perform(post("/session/passkeys").session(session).param("credential", answer));
    }

    /** Asked in English. */
    @Override
    MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        return super.perform(request.locale(Language.EN.locale()).header("Accept-Language", "en"));
    }

    private static JsonNode json(MvcResult result) throws Exception {
        return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static Bytes challenge(MvcResult asked) throws Exception {
        return Bytes.fromBase64(json(asked).get("challenge").asString());
    }
}
