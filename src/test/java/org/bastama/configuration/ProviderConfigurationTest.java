package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProviderConfigurationTest {

    /** Nobody answers there. */
    private static final String ISSUER = "http://localhost:1";

    private final Provider provider = new Provider();

    @Test
    void aProviderWithAllAddressesIsNotAsked() {
        provider.setAuthorizationUri(ISSUER + "/authorize");
        provider.setTokenUri(ISSUER + "/token");
        provider.setJwkSetUri(ISSUER + "/keys");
        var made = ProviderConfiguration.registrations(properties()).getFirst();
        assertThat(made.getRegistrationId()).isEqualTo("eid");
        assertThat(made.getClientName()).isEqualTo("eID");
        assertThat(made.getProviderDetails().getTokenUri()).isEqualTo(ISSUER + "/token");
        assertThat(made.getProviderDetails().getIssuerUri()).isEqualTo(ISSUER);
        assertThat(made.getClientSettings().isRequireProofKey()).isTrue();
    }

    @Test
    void oneWithAnAddressLessIs() {
        provider.setAuthorizationUri(ISSUER + "/authorize");
        provider.setTokenUri(ISSUER + "/token");
        assertThatThrownBy(() -> ProviderConfiguration.registrations(properties()))
                .hasMessageContaining(ISSUER);
    }

    @Test
    void settingsMakeAProvider() {
        var prefix = "spring.security.oauth2.client.";
        new ApplicationContextRunner()
                .withUserConfiguration(ProviderConfiguration.class)
                .withConfiguration(AutoConfigurations.of(OAuth2ClientAutoConfiguration.class))
                .withPropertyValues(
                        prefix + "registration.eid.client-id=bastama",
                        prefix + "registration.eid.client-secret=secret",
                        prefix + "registration.eid.authorization-grant-type=authorization_code",
                        prefix + "registration.eid.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                        prefix + "registration.eid.scope=openid,email",
                        prefix + "provider.eid.issuer-uri=" + ISSUER,
                        prefix + "provider.eid.authorization-uri=" + ISSUER + "/authorize",
                        prefix + "provider.eid.token-uri=" + ISSUER + "/token",
                        prefix + "provider.eid.jwk-set-uri=" + ISSUER + "/keys")
                .run(context -> assertThat(context).hasNotFailed().hasBean("signInProviders"));
    }

    private OAuth2ClientProperties properties() {
        provider.setIssuerUri(ISSUER);
        var registration = new Registration();
        registration.setClientId("bastama");
        registration.setClientSecret("secret");
        registration.setClientName("eID");
        registration.setRedirectUri("{baseUrl}/login/oauth2/code/{registrationId}");
        registration.setAuthorizationGrantType("authorization_code");
        registration.setScope(Set.of("openid", "email"));
        var properties = new OAuth2ClientProperties();
        properties.getRegistration().put("eid", registration);
        properties.getProvider().put("eid", provider);
        return properties;
    }
}
