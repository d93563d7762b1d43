package org.bastama.civic.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.TestProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in by an OpenID Connect provider that runs within the test. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderWebTest extends SessionTest {

    private static final EmailAddress EMAIL = new EmailAddress("person@example.org");

    @Autowired
    TestProvider provider;

    @Autowired
    AccountQueries accounts;

    @Test
    void somebodyNewGetsAnAccountAndIsAskedForTheName() throws Exception {
        var before = new MockHttpSession();
        var result = signIn(before, "/petitions/7", known("s-1").andThen(claims -> claims.claim("name", "Әсел Қасым")));
        assertThat(location(result)).isEqualTo("/profile?welcome=%2Fpetitions%2F7");
        assertThat(before.isInvalid()).isTrue();
        var account = accounts.byEmail(EMAIL).orElseThrow();
        assertThat(account.name()).isEqualTo("Әсел Қасым");
        assertThat(account.roles()).isEmpty();
        assertThat(person(result).account()).isEqualTo(account.id());
        assertThat(mails.to(EMAIL, 1)).isEmpty();
    }

    @Test
    void theAccountIsKnownBySubjectAfterTheFirstTime() throws Exception {
        var account = ensureAccount.of(EMAIL, "Some Body", Language.EN);
        assertThat(person(signIn("/petitions/7", known("s-1"))).account()).isEqualTo(account.id());
        assertThat(mails.to(EMAIL, 1).getFirst().subject()).isEqualTo("eID opens your account");
        var later = signIn("/petitions/7", claims -> claims.subject("s-1").claim("email", "moved@example.org"));
        assertThat(person(later).account()).isEqualTo(account.id());
        assertThat(location(later)).isEqualTo("/petitions/7");
        assertThat(mails.to(EMAIL, 5)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "person@example.org, false, no-email",
        "person@example.org,, no-email",
        ", true, no-email",
        "=x@, true, no-email"
    })
    void anAddressThatIsNotVerifiedProvesNothing(String email, Boolean verified, String why) throws Exception {
        ensureAccount.of(EMAIL, "Some Body", Language.EN);
        var result = signIn(
                "/", claims -> claims.subject("s-2").claim("email", email).claim("email_verified", verified));
        assertThat(location(result)).isEqualTo("/sign-in?refused=" + why + "&next=%2F");
        assertThat(kept(result)).isNull();
    }

    @Test
    void anotherSubjectDoesNotInheritTheAddress() throws Exception {
        signIn("/", known("first"));
        assertThat(location(signIn("/", known("second")))).startsWith("/sign-in?refused=taken");
    }

    @Test
    void aDisabledAccountIsNotLetIn() throws Exception {
        var account = ensureAccount.of(EMAIL, "Some Body", Language.EN);
        disable(account.id());
        var result = signIn("/", known("s-1"));
        assertThat(location(result)).startsWith("/sign-in?refused=disabled");
        assertThat(kept(result)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken", "failed", "state"})
    void whoIsRefusedStaysWhoTheyWere(String why) throws Exception {
        signIn("/", known("first"));
        var other = new EmailAddress("other@example.org");
        var before = signIn(
                "/",
                claims -> claims.subject("mine").claim("email", other.value()).claim("email_verified", true));
        var session = session(before);
        var result = switch (why) {
            case "taken" -> signIn(session, "/", known("second"));
            case "failed" -> signIn(session, "/", known("x".repeat(256)));
            default -> back(session, "code", "another");
        };
        assertThat(location(result)).startsWith("/sign-in?refused=");
        assertThat(person(result).account())
                .isEqualTo(accounts.byEmail(other).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "pwd mfa,, PROVIDER_WITH_SECOND_FACTOR",
        "mfa,, PROVIDER_WITH_SECOND_FACTOR",
        "pwd,, PROVIDER",
        "pwd mfax,, PROVIDER",
        ", urn:test:high, PROVIDER_WITH_SECOND_FACTOR",
        ", urn:test:low, PROVIDER",
        ",, PROVIDER"
    })
    void aSecondFactorIsRecognised(String amr, String acr, SignInMeans means) throws Exception {
        var official = ensureAccount.of(EMAIL, "Some Official", Language.EN);
        ensureAccount.grant(official, Role.OFFICIAL);
        var result = signIn(
                "/desk",
                known("s-1")
                        .andThen(claims -> claims.claim("amr", amr == null ? null : List.of(amr.split(" ")))
                                .claim("acr", acr)));
        assertThat(person(result).means()).isEqualTo(means);
        if (means.isStrong()) {
            assertThat(location(result)).isEqualTo("/desk");
            assertThat(person(result).roles()).containsExactly(Role.OFFICIAL);
        } else {
            assertThat(location(result)).isEqualTo("/passkey?next=%2Fdesk");
            assertThat(person(result).roles()).isEmpty();
        }
    }

    @Test
    void rolesNeverComeFromTheProvider() throws Exception {
        var result = signIn(
                "/",
                known("s-1")
                        .andThen(claims -> claims.claim("amr", List.of("mfa"))
                                .claim("roles", List.of("ADMINISTRATOR"))
                                .claim("groups", List.of("ROLE_ADMINISTRATOR"))));
        assertThat(person(result).roles()).isEmpty();
        assertThat(person(result).withheld()).isEmpty();
    }

    @Test
    void theWantedClassesAreAskedFor() throws Exception {
        var sent = perform(get("/oauth2/authorization/" + TestProvider.ID).session(new MockHttpSession()));
        var asked = UriComponentsBuilder.fromUriString(location(sent)).build().getQueryParams();
        assertThat(location(sent)).startsWith(provider.issuer() + "/authorize");
        assertThat(asked.getFirst("acr_values")).isEqualTo("urn:test:high");
        assertThat(asked).containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void thereIsNoOpenRedirect() throws Exception {
        ensureAccount.of(EMAIL, "Some Body", Language.EN);
        assertThat(location(signIn("https://evil.example", known("s-1")))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "nonce", "code", "challenge"})
    void anAnswerThatWasNotAskedForIsRefused(String wrong) throws Exception {
        var session = new MockHttpSession();
        var asked = asked(session, "/desk");
        var nonce = wrong.equals("nonce") ? "another" : asked.get("nonce");
        var challenge = wrong.equals("challenge") ? "another" : asked.get("code_challenge");
        var code = wrong.equals("code") ? "unknown" : provider.code(nonce, challenge, known("s-1"));
        var state = wrong.equals("state") ? "another" : asked.get("state");
        var result = back(session, code, state);
        assertThat(location(result)).startsWith("/sign-in?refused=failed");
        assertThat(accounts.byEmail(EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"255, /desk", "256, /sign-in?refused=failed&next=%2Fdesk"})
    void aSubjectIsNotLongerThanTheStandardHasIt(int length, String to) throws Exception {
        ensureAccount.of(EMAIL, "Some Body", Language.EN);
        assertThat(location(signIn("/desk", known("s".repeat(length))))).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "other", "two"})
    void anAnswerNamesTheProviderThatWasAsked(String which) throws Exception {
        ensureAccount.of(EMAIL, "Some Body", Language.EN);
        var session = new MockHttpSession();
        var asked = asked(session, "/desk");
        var code = provider.code(asked.get("nonce"), asked.get("code_challenge"), known("s-1"));
        var issuers = which.equals("one")
                ? new String[] {provider.issuer()}
                : which.equals("two")
                        ? new String[] {provider.issuer(), "https://other.example"}
                        : new String[] {"https://other.example"};
        var result = perform(get("/login/oauth2/code/" + TestProvider.ID)
                .param("code", code)
                .param("state", asked.get("state"))
                .param("iss", issuers)
                .session(session));
        assertThat(location(result)).isEqualTo(which.equals("one") ? "/desk" : "/sign-in?refused=failed&next=%2Fdesk");
    }

    @Test
    void anAnswerComesToTheAddressOfTheProviderThatWasAsked() throws Exception {
        var session = new MockHttpSession();
        var asked = asked(session, "/desk");
        var result = perform(get("/login/oauth2/code/another")
                .param("code", provider.code(asked.get("nonce"), asked.get("code_challenge"), known("s-1")))
                .param("state", asked.get("state"))
                .session(session));
        assertThat(location(result)).startsWith("/sign-in?refused=failed");
    }

    @Test
    void aProviderThatHangsIsNotWaitedForLong(CapturedOutput output) throws Exception {
        var session = new MockHttpSession();
        var asked = asked(session, "/desk");
        var result = back(session, TestProvider.HANGS, asked.get("state"));
        assertThat(location(result)).startsWith("/sign-in?refused=failed");
        assertThat(output).contains("a provider's answer was refused: invalid_token_response");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud"})
    void aTokenForSomebodyElseIsRefused(String wrong) throws Exception {
        var result = signIn("/", known("s-1").andThen(claims -> claims.claim(wrong, "https://other.example")));
        assertThat(location(result)).startsWith("/sign-in?refused=failed");
    }

    @Test
    void whatAProviderSaysOfSomebodyIsNotLogged(CapturedOutput output) throws Exception {
        var session = new MockHttpSession();
        var state = asked(session, "/desk").get("state");
        var result = perform(get("/login/oauth2/code/" + TestProvider.ID)
                .param("error", "access_denied")
                .param("error_description", EMAIL.value() + " may not")
                .param("state", state)
                .session(session));
        assertThat(location(result)).isEqualTo("/sign-in?refused=failed&next=%2Fdesk");
        assertThat(output)
                .contains("a provider's answer was refused: access_denied")
                .doesNotContain(EMAIL.value());
    }

    @Test
    void thePersonOfTheProviderIsKeptInNoSession() throws Exception {
        var kept = new ArrayList<String>();
        var before = new MockHttpSession() {
            @Override
            public void setAttribute(String name, @Nullable Object value) {
                kept.add(name);
                super.setAttribute(name, value);
            }
        };
        signIn(before, "/", known("s-1"));
        assertThat(kept).isNotEmpty().doesNotContain(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    private static Consumer<JWTClaimsSet.Builder> known(String subject) {
        return claims -> claims.subject(subject).claim("email", EMAIL.value()).claim("email_verified", true);
    }

    private MvcResult signIn(String next, Consumer<JWTClaimsSet.Builder> claims) throws Exception {
        return signIn(new MockHttpSession(), next, claims);
    }

    private MvcResult signIn(MockHttpSession session, String next, Consumer<JWTClaimsSet.Builder> claims)
            throws Exception {
        var asked = asked(session, next);
        return back(
                session, provider.code(asked.get("nonce"), asked.get("code_challenge"), claims), asked.get("state"));
    }

    /** Sent to the provider: with which state and nonce. */
    private java.util.Map<String, String> asked(MockHttpSession session, String next) throws Exception {
        var sent = perform(get("/oauth2/authorization/" + TestProvider.ID)
                .param("next", next)
                .session(session));
        return UriComponentsBuilder.fromUriString(
                        java.net.URLDecoder.decode(location(sent), java.nio.charset.StandardCharsets.UTF_8))
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    private MvcResult back(MockHttpSession session, String code, String state) throws Exception {
        return perform(get("/login/oauth2/code/" + TestProvider.ID)
                .param("code", code)
                .param("state", state)
                .session(session));
    }

    private static String location(MvcResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private static @Nullable SecurityContext kept(MvcResult result) {
        return kept(session(result));
    }

    private static SignedIn person(MvcResult result) {
        return person(session(result));
    }
}
