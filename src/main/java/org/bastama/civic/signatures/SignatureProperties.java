package org.bastama.civic.signatures;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Fraud limits ({@code bastama.signatures.*}).
 *
 * @param fraudLimit signatures for one petition from one address block within the window that are above suspicion
 * @param fraudWindow length of the sliding window
 * @param allowedNetworks blocks that are never suspected, such as {@code 10.0.0.0/8} or {@code 2001:db8::/32}
 */
@ConfigurationProperties("bastama.signatures")
record SignatureProperties(
        @DefaultValue("30") int fraudLimit,
        @DefaultValue("60s") Duration fraudWindow,
        @DefaultValue List<String> allowedNetworks) {}
