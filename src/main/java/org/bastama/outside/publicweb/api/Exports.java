package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Whole lists as CSV, written while they are read, in constant memory. What is read comes in short pieces by key: a reader
 * on a slow line holds no connection of the database and no snapshot in it. A few at a time, so that signing goes on.
 */
@Component
class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int AT_ONCE = 8;
    private static final String BASE = "/api/v1/";

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Answers with the whole list; 503 when many are being written already. */
    <T> void write(HttpServletRequest request, HttpServletResponse response, Language language, Listing<T> listing) {
        if (!places.tryAcquire()) {
            throw new PageFault(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            Answers.head(language).forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            response.setContentType(Answers.CSV.toString());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(fileName(request))
                            .build()
                            .toString());
            if (!request.getMethod().equals("HEAD")) {
                Csv.write(response.getOutputStream(), listing.columns(), listing.whole());
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The reader left before the end of the list", e);
        } finally {
            places.release();
        }
    }

    private static String fileName(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.indexOf(BASE) + BASE.length()).replace('/', '-') + ".csv";
    }
}
