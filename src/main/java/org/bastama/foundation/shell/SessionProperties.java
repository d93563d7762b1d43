package org.bastama.foundation.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many views a node keeps open, and for how long for those who are not signed in ({@code bastama.sessions}).
 *
 * @param limit sessions of views that a node keeps at once; beyond them a new visitor is sent to plain pages
 * @param left how long a visitor's session is kept after the last page was left, or before the first one has loaded: long
 *     enough for a reload on a slow network
 * @param idle how long a visitor's session is kept when an open page says nothing any more, not even that it is open
 */
@ConfigurationProperties("bastama.sessions")
public record SessionProperties(
        @DefaultValue("2000") int limit,
        @DefaultValue("1m") Duration left,
        @DefaultValue("10m") Duration idle) {}
