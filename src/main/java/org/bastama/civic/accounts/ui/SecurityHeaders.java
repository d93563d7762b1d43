package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the browser may do on a page: as little as it needs. */
final class SecurityHeaders {

    private static final String PLAIN = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; ";
    /** The demo shows HTML mails, whose styles are in their elements. */
    private static final String DEMO = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; ";
    /** Vaadin's client evaluates what the server sends, and its components bring styles along. */
    private static final String VAADIN = "default-src 'self'; script-src 'self' %s'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** For plain pages, the API and static files; only the counter for other sites may be framed. */
    static void writePlain(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        var mayBeFramed = path.startsWith("/embed/");
        var policy = path.startsWith("/demo/") ? DEMO : PLAIN;
        set(response, "Content-Security-Policy", policy + "frame-ancestors " + (mayBeFramed ? "*" : "'none'"));
        if (!mayBeFramed) {
            set(response, "X-Frame-Options", "DENY");
        }
        writeCommon(request, response);
    }

    /** For everything of Vaadin. */
    static void writeVaadin(HttpServletRequest request, HttpServletResponse response) {
        var nonce = ScriptNonce.find(request).map(n -> "'nonce-" + n + "' ").orElse("");
        set(response, "Content-Security-Policy", VAADIN.formatted(nonce));
        set(response, "X-Frame-Options", "DENY");
        writeCommon(request, response);
    }

    private static void writeCommon(HttpServletRequest request, HttpServletResponse response) {
        set(response, "Referrer-Policy", hasToken(request.getRequestURI()) ? "same-origin" : "strict-origin-when-cross-origin");
        set(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    }

    /** A token in the address is nobody else's business. */
    private static boolean hasToken(String path) {
        return path.startsWith("/s/")
                || path.startsWith("/u/")
                || path.startsWith("/k/")
                || path.startsWith("/sign-in/")
                || path.startsWith("/invitations/");
    }

    private static void set(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
