package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;

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
