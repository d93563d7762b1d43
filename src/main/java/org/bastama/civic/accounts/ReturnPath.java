package org.bastama.civic.accounts;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path within the portal, never another site's address (no open redirect). */
public record ReturnPath(String value) {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9\\-._~!$&'()*+,;=:@/?%]{0,500}");
    /** What servers refuse in a path, since it might mean another one: encoded slashes, dots, controls; semicolons. */
    private static final Pattern REFUSED = Pattern.compile("(?i)^[^?]*(//|;|%2f|%5c|%2e|%25|%7f|%[01][0-9a-f]).*");

    private static final ReturnPath HOME = new ReturnPath("/");

    public ReturnPath {
        if (!LOCAL.matcher(value).matches() || value.startsWith("/sign-in") || !isUsable(value)) {
            value = "/";
        }
    }

    /** The start page. */
    public static ReturnPath home() {
        return HOME;
    }

    /** A path somebody asked for; the start page when it is none, not local, or the sign-in page itself. */
    public static ReturnPath of(@Nullable String asked) {
        return asked == null ? HOME : new ReturnPath(asked);
    }

    /** The sign-in page's address that leads back here. */
    public String signInPath() {
        return value.equals("/") ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isUsable(String path) {
        if (REFUSED.matcher(path).matches()) {
            return false;
        }
        try {
            return URI.create(path).getHost() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
