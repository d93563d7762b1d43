package org.bastama.civic.accounts.ui;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.SignInProperties;
import org.bastama.foundation.shared.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who may reach which address. What is outside Vaadin is open and knows no session: plain pages, for which their room has
 * chains of its own that come first, and static files. Everything else is Vaadin's, whose views say themselves who may see
 * them. Forms are protected by {@link CrossSiteFormFilter}, Vaadin's own requests by Vaadin.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(ProviderTimes.class)
class SecurityConfiguration {

    static final String SIGN_OUT = "/session/end";

    private final Messages messages;
    private final boolean demo;

    /** Addresses outside Vaadin, static files among them. */
    private final String[] plain;

    SecurityConfiguration(Messages messages, Environment environment, @Value("${vaadin.exclude-urls}") String[] plain) {
        this.messages = messages;
        this.plain = plain.clone();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Autowired
    void signInView(NavigationAccessControl accessControl) {
        accessControl.setLoginView(SignInView.class);
    }

    @Bean
    @Order(90)
    SecurityFilterChain outsideVaadinSecurity(HttpSecurity http) {
        http.securityMatcher(plain)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers).addHeaderWriter(SecurityHeaders::writePlain))
                .addFilterAfter(new CrossSiteFormFilter(messages), HeaderWriterFilter.class);
        return http.build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain viewsSecurity(
            HttpSecurity http,
            AccountQueries accounts,
            SignInSession sessions,
            ObjectProvider<ClientRegistrationRepository> providers,
            ProviderCalls providerCalls,
            ProviderSignIn providerSignIn,
            SignInProperties signIn) {
        providers.ifAvailable(
                registrations -> ProviderDoor.open(http, registrations, providerCalls, providerSignIn, signIn.acr()));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/session/**", "/files/**", "/error")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .enableLogoutConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                // Views that need somebody signed in were matched before; what is left is open or
                                // unknown.
                                .anyRequest(
                                        url -> url.access((who, what) -> new AuthorizationDecision(Set.of("GET", "HEAD")
                                                .contains(what.getRequest().getMethod())))))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInEntryPoint()))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutRequestMatcher(withDefaults().matcher(HttpMethod.POST, SIGN_OUT))
                        .logoutSuccessUrl("/"))
                .headers(headers -> common(headers).addHeaderWriter(SecurityHeaders::writeVaadin))
                .addFilterAfter(new CrossSiteFormFilter(messages), HeaderWriterFilter.class)
                .addFilterBefore(new FreshAccountFilter(accounts, sessions), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    private HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .withObjectPostProcessor(new WriteFirst());
        if (demo) {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
        return headers;
    }

    /** Requests are forwarded to Vaadin's servlet, after which it is too late for headers: they are written first. */
    private static class WriteFirst implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
