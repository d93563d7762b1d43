package org.bastama.civic.accounts;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in ({@code bastama.sign-in}).
 *
 * @param strongRoles whether officials, moderators and administrators need a passkey or a provider's second factor
 * @param relyingParty the domain that passkeys belong to; empty for the host of the portal's public address
 * @param origins addresses whose pages may use passkeys; empty for the portal's public address alone
 * @param amr methods of a provider's token ({@code amr}) of which one means a second factor
 * @param acr classes of a provider's token ({@code acr}) that mean a second factor; providers are asked for them
 */
@ConfigurationProperties("bastama.sign-in")
public record SignInProperties(
        @DefaultValue("true") boolean strongRoles,
        @DefaultValue("") String relyingParty,
        @DefaultValue Set<String> origins,
        @DefaultValue("mfa") Set<String> amr,
        @DefaultValue Set<String> acr) {}
