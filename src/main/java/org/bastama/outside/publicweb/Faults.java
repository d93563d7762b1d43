package org.bastama.outside.publicweb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.bastama.outside.publicweb.api.Problems;
import org.bastama.outside.publicweb.page.FaultPages;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.PlainPaths;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells what went wrong on this room's paths: as a page in the reader's language or, below {@code /api}, as a problem.
 * Unexpected faults are logged without the address, which may hold a token, and told without details.
 */
@Component
class Faults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final FaultPages pages;
    private final Problems problems;

    Faults(FaultPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!PlainPaths.isPlain(request) || response.isCommitted()) {
            return null;
        }
        try {
            tell(request, response, fault);
        } catch (IOException e) {
            LOG.debug("The reader left before the answer", e);
        }
        return new ModelAndView();
    }

    /** Writes the answer for a fault. */
    void tell(HttpServletRequest request, HttpServletResponse response, Exception fault) throws IOException {
        var status = FaultStatus.of(fault);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("A plain page or the API failed", fault);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (fault instanceof HttpRequestMethodNotSupportedException e && e.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, allowed(e.getSupportedMethods()));
        }
        write(response, PlainPaths.isApi(request) ? problems.of(request, fault) : pages.of(request, status));
    }

    /** What GET serves, HEAD asks of too. */
    static String allowed(String... methods) {
        var allowed = new TreeSet<>(Set.of(methods));
        allowed.add("OPTIONS");
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", allowed);
    }

    private static void write(HttpServletResponse response, ResponseEntity<byte[]> answer) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        var body = answer.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
