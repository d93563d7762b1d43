package org.bastama.configuration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.core.env.Environment;

/** Ends a start that has a sign-in provider by halves. */
final class ProviderSettings {

    private static final String PREFIX = "spring.security.oauth2.client";

    private ProviderSettings() {}

    static void check(Environment environment) {
        var properties = Binder.get(environment)
                .bind(PREFIX, OAuth2ClientProperties.class)
                .orElseGet(OAuth2ClientProperties::new);
        var missing = new ArrayList<String>();
        properties.getRegistration().forEach((id, one) -> missing.addAll(missing(id, one, properties)));
        if (!missing.isEmpty()) {
            throw new SettingsMissing("A sign-in provider is configured without: " + String.join(", ", missing));
        }
    }

    private static List<String> missing(String id, Registration one, OAuth2ClientProperties properties) {
        var missing = new ArrayList<String>();
        var registration = PREFIX + ".registration." + id;
        if (isBlank(one.getClientId())) {
            missing.add(registration + ".client-id");
        }
        if (isBlank(one.getClientSecret()) && !"none".equals(one.getClientAuthenticationMethod())) {
            missing.add(registration + ".client-secret");
        }
        if (one.getScope() == null || !one.getScope().contains("openid")) {
            missing.add("openid in " + registration + ".scope");
        }
        var name = one.getProvider() == null ? id : one.getProvider();
        var provider = properties.getProvider().get(name);
        // Without it nobody would compare the issuer of a token.
        if (provider == null || isBlank(provider.getIssuerUri())) {
            missing.add(PREFIX + ".provider." + name + ".issuer-uri");
        }
        return missing;
    }

    static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
