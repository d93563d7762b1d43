package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignInProperties;
import org.bastama.civic.accounts.provider.SignInByProvider;
import org.bastama.civic.accounts.provider.SignInByProvider.Said;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows when a provider has sent somebody back: a session of ours, or the sign-in page with what went wrong. */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final Pattern CODE = Pattern.compile("[A-Za-z_]{1,60}");

    private final SignInByProvider signInByProvider;
    private final SignInSession sessions;
    private final SignInProperties properties;
    private final Providers providers;

    ProviderSignIn(
            SignInByProvider signInByProvider,
            SignInSession sessions,
            SignInProperties properties,
            Providers providers) {
        this.signInByProvider = signInByProvider;
        this.sessions = sessions;
        this.properties = properties;
        this.providers = providers;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var next = ProviderRequests.next(request);
        try {
            var said = said(authentication);
            var completed = signInByProvider.complete(said, language(request));
            var person = sessions.start(completed.account(), said.means(), request, response);
            var path = completed.isNew() ? AccountsNavigation.welcome(next) : next;
            response.sendRedirect(AccountsNavigation.afterSignIn(person, path));
        } catch (Rejection rejection) {
            // The provider's person is nobody here; whoever was signed in before still is.
            SecurityContextHolder.clearContext();
            refuse(rejection.key(), next, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        LOG.warn("a provider's answer was refused: {}", code(cause));
        refuse("accounts.provider.failed", ProviderRequests.next(request), response);
    }

    /** No description: it may be the browser's own words, and providers name people in it. */
    private static String code(AuthenticationException cause) {
        var code = cause instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : cause.getClass().getSimpleName();
        return CODE.matcher(code).matches() ? code : "an unknown code";
    }

    private static void refuse(String key, ReturnPath next, HttpServletResponse response) throws IOException {
        response.sendRedirect(AccountsNavigation.refused(false, key, next));
    }

    private Said said(Authentication authentication) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser person)) {
            throw Rejection.of("accounts.provider.failed");
        }
        var verified = Boolean.TRUE.equals(person.getEmailVerified());
        return new Said(
                providers.name(token.getAuthorizedClientRegistrationId()),
                Objects.requireNonNull(person.getIdToken().getIssuer()).toString(),
                Objects.requireNonNull(person.getIdToken().getSubject()),
                Optional.ofNullable(person.getEmail()).filter(email -> verified),
                Optional.ofNullable(person.getFullName()),
                hasSecondFactor(person));
    }

    /** By the signed token alone; what the provider says elsewhere is not signed. */
    private boolean hasSecondFactor(OidcUser person) {
        var token = person.getIdToken();
        var methods = Objects.requireNonNullElse(token.getAuthenticationMethods(), List.<String>of());
        var context = token.getAuthenticationContextClass();
        return methods.stream().anyMatch(properties.amr()::contains)
                || context != null && properties.acr().contains(context);
    }

    private static Language language(HttpServletRequest request) {
        return ReaderLanguage.chosen(request).orElseGet(() -> Language.preferred(request.getHeader("Accept-Language")));
    }
}
