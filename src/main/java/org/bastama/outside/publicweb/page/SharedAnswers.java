package org.bastama.outside.publicweb.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives answers that everybody may share again for a while, before anything else of the portal runs: a country's traffic
 * on one petition then costs what a static file costs. What may be shared is said by whoever makes the answer; nothing of
 * a person can be in it, for these addresses know no cookie.
 */
public class SharedAnswers extends OncePerRequestFilter {

    /** The addresses that may have such answers. */
    public static final String[] PATTERNS = {"/p/*", "/embed/*", "/feeds/*", "/calendar/*", "/api/v1/petitions/*"};

    private static final String SHARED = SharedAnswers.class.getName();
    private static final int MOST = 2_000;
    private static final Pattern ADDRESS =
            Pattern.compile("/(?:p|embed)/[0-9]+|/feeds/(?:petitions|consultations|p/[0-9]+|a/[a-z0-9-]+)\\.atom"
                    + "|/calendar/(?:p/[0-9]+|a/[a-z0-9-]+)\\.ics|/api/v1/petitions/[0-9]+/count");
    private static final Pattern QUERY = Pattern.compile("lang=[a-z]{2}");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private record Asked(String address, Reader reader, boolean secure, boolean fromElsewhere) {}

    private final Cache<Asked, SharedAnswer> answers;
    private final boolean off;

    /** Answers are given again while they are younger than that; zero switches it off. */
    public SharedAnswers(Duration age) {
        this.off = age.isZero();
        this.answers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(off ? Duration.ofNanos(1) : age)
                .build();
    }

    /** Marks the answer to a request as one that everybody may share. */
    public static void share(HttpServletRequest request) {
        request.setAttribute(SHARED, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return off
                || !METHODS.contains(request.getMethod())
                || !ADDRESS.matcher(request.getRequestURI()).matches()
                || !isPlain(request.getQueryString())
                || !takesAnything(request.getHeader(HttpHeaders.ACCEPT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = new Asked(
                request.getRequestURI(),
                Reader.inAddress(request),
                request.isSecure(),
                request.getHeader(HttpHeaders.ORIGIN) != null);
        var known = answers.getIfPresent(asked);
        if (known != null) {
            known.give(request, response);
            return;
        }
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (request.getAttribute(SHARED) != null
                && kept.getStatus() == HttpServletResponse.SC_OK
                && request.getMethod().equals("GET")) {
            answers.put(asked, SharedAnswer.of(kept, kept.getContentAsByteArray()));
        }
        kept.copyBodyToResponse();
    }

    private static boolean isPlain(@Nullable String query) {
        return query == null || QUERY.matcher(query).matches();
    }

    /** Browsers and most programs do; others are answered one by one. */
    private static boolean takesAnything(@Nullable String accept) {
        return accept == null || accept.contains("*/*");
    }
}
