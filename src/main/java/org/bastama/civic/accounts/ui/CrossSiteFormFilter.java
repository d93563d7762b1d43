package org.bastama.civic.accounts.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Refuses forms that another site sends: 403 when {@code Sec-Fetch-Site} is {@code cross-site} or {@code same-site}, or
 * when {@code Origin} names another host than the request's. Both absent is accepted: programs and old browsers send
 * neither, and without a cookie there is nothing to abuse. The API is open to other sites on purpose.
 */
class CrossSiteFormFilter extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
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
        return HARMLESS.contains(request.getMethod()) || request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
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
