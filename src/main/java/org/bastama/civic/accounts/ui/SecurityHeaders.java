package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the browser may do on a page: as little as it needs. */
final class SecurityHeaders {

    private static final String PLAIN = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Vaadin's client evaluates what the server sends, and its components bring styles along. */
    private static final String VAADIN = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** For static files, and for addresses outside Vaadin where nothing answers. */
    static void writePlain(HttpServletRequest request, HttpServletResponse response) {
        set(response, "Content-Security-Policy", PLAIN);
        writeCommon(request, response);
    }

    /** For everything of Vaadin; its hashed files may be kept, its pages may not. */
    static void writeVaadin(HttpServletRequest request, HttpServletResponse response) {
        set(response, "Content-Security-Policy", VAADIN.formatted(ScriptNonce.of(request)));
        if (!request.getRequestURI().startsWith("/VAADIN/")) {
            set(response, "Cache-Control", "no-store");
        }
        writeCommon(request, response);
    }

    private static void writeCommon(HttpServletRequest request, HttpServletResponse response) {
        set(response, "X-Frame-Options", "DENY");
        set(
                response,
                "Referrer-Policy",
                hasToken(request.getRequestURI()) ? "same-origin" : "strict-origin-when-cross-origin");
        set(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    }

    /** A token in the address is nobody else's business. */
    private static boolean hasToken(String path) {
        return path.startsWith("/sign-in/") || path.startsWith("/invitations/");
    }

    private static void set(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
