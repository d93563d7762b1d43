package org.bastama.outside.publicweb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.FaultPages;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Tells what the web server refuses before the portal sees it: addresses with signs that none has, headers that are too
 * long. In the language that the browser asks for or, where no header could be read, in all of them.
 */
final class UnreadRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadRequests.class);
    private static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final FaultPages pages;

    UnreadRequests(FaultPages pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !reaches(response)) {
            return;
        }
        var body = pages.ofUnread(FaultStatus.known(response.getStatus()), languages(request));
        try {
            write(response, body);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The reader left before the answer", e);
        }
    }

    private static void write(Response response, byte[] body) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        var reporter = response.getReporter();
        if (reporter != null) {
            reporter.write(new String(body, StandardCharsets.UTF_8));
            response.finishResponse();
        }
    }

    private static List<Language> languages(Request request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted == null ? Language.all() : List.of(Language.preferred(wanted));
    }

    /** Whether anything that is written still gets out. */
    private static boolean reaches(Response response) {
        var answer = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, answer);
        return answer.get();
    }
}
