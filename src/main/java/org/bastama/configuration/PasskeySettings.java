package org.bastama.configuration;

import java.net.URI;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** Ends a start whose public address browsers would not let passkeys be used at: staff could not work. */
final class PasskeySettings {

    private PasskeySettings() {}

    static void check(Environment environment) {
        var address = environment.getRequiredProperty("bastama.base-url");
        var host = host(address);
        if (!address.startsWith("https://") && !isOwnMachine(host)) {
            throw new SettingsMissing("BASTAMA_BASE_URL is not an address over HTTPS, without which no passkey works");
        }
        var domain =
                environment.getProperty("bastama.sign-in.relying-party", "").toLowerCase(Locale.ROOT);
        if (!domain.isEmpty() && !host.equals(domain) && !host.endsWith("." + domain)) {
            throw new SettingsMissing(
                    "bastama.sign-in.relying-party is neither the host of BASTAMA_BASE_URL nor a domain above it");
        }
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static boolean isOwnMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.");
    }
}
