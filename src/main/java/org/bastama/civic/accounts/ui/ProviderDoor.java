package org.bastama.civic.accounts.ui;

import java.util.Set;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Lets people in who come back from a provider. */
final class ProviderDoor {

    private ProviderDoor() {}

    /** Providers are asked for the classes {@code acr}. */
    static void open(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            ProviderCalls calls,
            ProviderSignIn signedIn,
            Set<String> acr) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new ForgottenTokens())
                .authorizationEndpoint(
                        sent -> sent.authorizationRequestResolver(new ProviderRequests(registrations, acr))
                                .authorizationRequestRepository(new AnsweredRequests(registrations)))
                .tokenEndpoint(token -> token.accessTokenResponseClient(calls.tokens()))
                .userInfoEndpoint(people -> people.oidcUserService(calls.people()))
                .successHandler(signedIn)
                .failureHandler(signedIn)
                .withObjectPostProcessor(new KeepsNobody()));
    }

    /** Whom a session belongs to is kept by {@link SignInSession}, once the portal has found the account; not before. */
    private static class KeepsNobody implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            return filter;
        }
    }
}
