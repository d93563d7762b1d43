package org.bastama.outside.publicweb.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The paths that this room answers, without a session: everything else belongs to the views. */
public final class PlainPaths {

    /** Patterns of pages for everybody, those that are not built yet among them: they are absent, not a view's fault. */
    public static final List<String> PAGES = List.of(
            "/p/**", "/robots.txt", "/demo/**", "/c/**", "/ledger/**", "/feeds/**", "/calendar/**", "/sitemap.xml");

    /** The pattern of what other sites may frame. */
    public static final String EMBED = "/embed/**";

    /** Patterns of pages whose address holds a token. */
    public static final List<String> TOKENS = List.of("/s/**", "/u/**", "/f/**", "/o/**", "/q/**", "/k/**");

    /** The pattern of the API. */
    public static final String API = "/api/**";

    private static final PathPatternParser PARSER = new PathPatternParser();
    private static final List<PathPattern> ALL =
            all().stream().map(PARSER::parse).toList();

    private PlainPaths() {}

    /** Every pattern. */
    public static List<String> all() {
        return Stream.of(PAGES, TOKENS, List.of(EMBED, API))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the request is for the API. */
    public static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Whether the request is for one of this room's paths. */
    public static boolean isPlain(HttpServletRequest request) {
        var path = PathContainer.parsePath(path(request));
        return ALL.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
