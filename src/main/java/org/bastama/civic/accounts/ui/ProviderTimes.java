package org.bastama.civic.accounts.ui;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in provider is waited for ({@code bastama.sign-in.provider}).
 *
 * @param answer the longest silence of a provider that was asked something
 */
@ConfigurationProperties("bastama.sign-in.provider")
record ProviderTimes(@DefaultValue("5s") Duration answer) {}
