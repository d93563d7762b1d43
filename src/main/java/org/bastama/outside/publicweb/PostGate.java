package org.bastama.outside.publicweb;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bastama.foundation.shell.OtherSite;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.PlainPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every POST without a cookie must fulfil before anything reads it: no flood, a small body, and for forms no
 * {@link OtherSite other site} as its origin.
 */
class PostGate extends OncePerRequestFilter {

    /** The largest body, in bytes: the longest form fits several times. */
    static final long LARGEST_BODY = 64 * 1024;

    private final FloodLimit flood;
    private final Faults faults;

    PostGate(FloodLimit flood, Faults faults) {
        this.flood = flood;
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            faults.tell(request, response, new PageFault(refusal));
        }
    }

    private @Nullable HttpStatus refusal(HttpServletRequest request) {
        if (!flood.takes(request.getRemoteAddr())) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return !PlainPaths.isApi(request) && OtherSite.sent(request) ? HttpStatus.FORBIDDEN : null;
    }
}
