package org.bastama.outside.publicweb;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The flood limit: it protects the server, not the tally.
 *
 * @param perSecond forms that one network address may send in a second on average
 * @param burst how many at once
 * @param allowed addresses and blocks (CIDR) without a limit: networks that many people share
 */
@ConfigurationProperties("bastama.flood")
record FloodProperties(
        @DefaultValue("20") int perSecond,
        @DefaultValue("60") int burst,
        @DefaultValue("") List<String> allowed) {}
