package org.bastama.civic.accounts.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.OtherSite;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Refuses with 403 forms that {@link OtherSite another site} sends, and connections for push that it opens. What does not say where it comes from is accepted:
 * without a cookie there is nothing to abuse. The API is open to other sites on purpose.
 */
class CrossSiteFormFilter extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title><link rel="stylesheet" href="/styles/tokens.css"></head>
            <body><main><h1>%2$s</h1><p>%3$s</p></main></body>
            </html>
            """;

    private final Messages messages;

    CrossSiteFormFilter(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod()) && !opensConnection(request)
                || request.getRequestURI().startsWith("/api/");
    }

    /** A connection for push is opened by a GET, and browsers let every site open one to every other. */
    private static boolean opensConnection(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade")) || "push".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OtherSite.sent(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request.getLocale());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PAGE.formatted(
                        language.code(),
                        HtmlUtils.htmlEscape(messages.get(language, "accounts.cross-site.title")),
                        HtmlUtils.htmlEscape(messages.get(language, "accounts.cross-site.text"))));
    }
}
