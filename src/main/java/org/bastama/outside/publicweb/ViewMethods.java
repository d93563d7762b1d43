package org.bastama.outside.publicweb;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses with 405 what no view takes, before it opens a session: Vaadin would answer every method with the page, as if
 * something had been done. Forms of the session and what Vaadin's own pages send go through.
 */
class ViewMethods extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What pages of views send tells its kind in the address; a field of a form of that name tells nothing. */
    private static final Pattern OWN =
            Pattern.compile("(?:.*&)?v-r=(?:uidl|heartbeat|push|webcomponent-resync)(?:&.*)?", Pattern.DOTALL);

    /** Files that are handed to a field of a view. */
    private static final Pattern UPLOADS = Pattern.compile("(?:/vaadinServlet)?/VAADIN/dynamic/.*");

    private static final Pattern SESSION = Pattern.compile("/session(?:/.*)?");

    private final Faults faults;

    ViewMethods(Faults faults) {
        this.faults = faults;
    }

    /** Whether a request, which belongs to the views, is none that they take. */
    static boolean refuses(HttpServletRequest request) {
        var method = request.getMethod();
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !READING.contains(method)
                && !(method.equals("POST") && takesPost(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var allowed = allowed(request);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader(HttpHeaders.ALLOW, Faults.allowed(allowed));
        } else {
            faults.tell(
                    request,
                    response,
                    new HttpRequestMethodNotSupportedException(request.getMethod(), List.of(allowed)));
        }
    }

    private static String[] allowed(HttpServletRequest request) {
        var path = path(request);
        if (SESSION.matcher(path).matches()) {
            return new String[] {"POST"};
        }
        return UPLOADS.matcher(path).matches() ? new String[] {"GET", "POST"} : new String[] {"GET"};
    }

    private static boolean takesPost(HttpServletRequest request) {
        var path = path(request);
        return isOwn(request.getQueryString())
                || UPLOADS.matcher(path).matches()
                || SESSION.matcher(path).matches();
    }

    private static boolean isOwn(@Nullable String query) {
        return query != null && OWN.matcher(query).matches();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
