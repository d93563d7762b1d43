package org.bastama.outside.publicweb;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bastama.foundation.shell.OpenSessions;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * When a node keeps as many sessions of views as it can, new visitors are sent from a petition to its plain page; from
 * everything else they are turned away with a page that leads to plain ones. Whoever has a session goes on.
 */
class SessionLimit extends OncePerRequestFilter {

    /** Nothing there opens a session: files of the views, and forms and files that have none. */
    private static final List<String> NO_VIEWS =
            List.of("/VAADIN/**", "/vaadinServlet/VAADIN/**", "/session/**", "/files/**", "/error");

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern PETITION = Pattern.compile("/petitions/([1-9][0-9]{0,17})/?");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern SIGN_IN = Pattern.compile("/(sign-in|invitations)(/.*)?");

    private final OpenSessions sessions;
    private final BusyPage busy;
    private final List<PathPattern> elsewhere;

    /** The addresses are patterns of what is outside the views. */
    SessionLimit(OpenSessions sessions, BusyPage busy, List<String> outside) {
        this.sessions = sessions;
        this.busy = busy;
        this.elsewhere = Stream.concat(NO_VIEWS.stream(), outside.stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !METHODS.contains(request.getMethod()) || request.getSession(false) != null || isElsewhere(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var room =
                SIGN_IN.matcher(request.getRequestURI()).matches() ? sessions.takeSigningIn() : sessions.takeVisitors();
        var petition = PETITION.matcher(request.getRequestURI());
        if (room) {
            chain.doFilter(request, response);
        } else if (petition.matches()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/p/" + petition.group(1) + query(request));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            busy.write(request, response);
        }
    }

    /** What the plain page understands: the key of the direct link, and the language that the views would have shown. */
    private static String query(HttpServletRequest request) {
        var key = Optional.ofNullable(request.getParameter("key"))
                .filter(typed -> KEY.matcher(typed).matches())
                .map(typed -> "key=" + typed);
        var language = ReaderLanguage.chosen(request).map(chosen -> "lang=" + chosen.code());
        var pairs = Stream.concat(key.stream(), language.stream()).toList();
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private boolean isElsewhere(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return elsewhere.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
