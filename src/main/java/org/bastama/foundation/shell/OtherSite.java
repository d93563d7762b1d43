package org.bastama.foundation.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Tells forms that another site sends. */
public final class OtherSite {

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private OtherSite() {}

    /**
     * Whether {@code Sec-Fetch-Site} is {@code cross-site} or {@code same-site}, or {@code Origin} names another host than
     * the request's. Not so when both are absent: programs and old browsers send neither.
     */
    public static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && FOREIGN.contains(site)) {
            return true;
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isHost(origin, request.getServerName());
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
