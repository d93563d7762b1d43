package org.bastama.configuration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/**
 * The sign-in providers of the configuration. Spring Boot asks every provider that has an issuer for its addresses, and
 * does not start without an answer; here it is not asked when all addresses are configured. Its issuer is compared with
 * that of its tokens all the same.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class ProviderConfiguration {

    @Bean
    InMemoryClientRegistrationRepository signInProviders(OAuth2ClientProperties properties) {
        return new InMemoryClientRegistrationRepository(registrations(properties));
    }

    static List<ClientRegistration> registrations(OAuth2ClientProperties properties) {
        var all = new ArrayList<ClientRegistration>();
        properties.getRegistration().forEach((id, registration) -> {
            var name = registration.getProvider() == null ? id : registration.getProvider();
            var provider = properties.getProvider().getOrDefault(name, new Provider());
            var one = new OAuth2ClientProperties();
            one.getRegistration().put(id, registration);
            one.getProvider().put(name, isWhole(provider) ? withoutIssuer(provider) : provider);
            new OAuth2ClientPropertiesMapper(one)
                    .asClientRegistrations().values().stream()
                            .map(made -> ClientRegistration.withClientRegistration(made)
                                    .issuerUri(provider.getIssuerUri())
                                    .build())
                            .forEach(all::add);
        });
        return all;
    }

    private static boolean isWhole(Provider provider) {
        return !ProviderSettings.isBlank(provider.getAuthorizationUri())
                && !ProviderSettings.isBlank(provider.getTokenUri())
                && !ProviderSettings.isBlank(provider.getJwkSetUri());
    }

    private static Provider withoutIssuer(Provider provider) {
        var other = new Provider();
        var map = PropertyMapper.get();
        map.from(provider::getAuthorizationUri).to(other::setAuthorizationUri);
        map.from(provider::getTokenUri).to(other::setTokenUri);
        map.from(provider::getJwkSetUri).to(other::setJwkSetUri);
        map.from(provider::getUserInfoUri).to(other::setUserInfoUri);
        map.from(provider::getUserInfoAuthenticationMethod).to(other::setUserInfoAuthenticationMethod);
        map.from(provider::getUserNameAttribute).to(other::setUserNameAttribute);
        return other;
    }
}
