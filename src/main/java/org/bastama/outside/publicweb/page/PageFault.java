package org.bastama.outside.publicweb.page;

import org.springframework.http.HttpStatus;

/** A request cannot be answered; its status says why. Told as a page or, below {@code /api}, as a problem. */
public class PageFault extends RuntimeException {

    private final HttpStatus status;

    /** A fault with a status that has a page: 400, 403, 404, 405, 406, 409, 410, 413, 415, 429, 500, 503. */
    public PageFault(HttpStatus status) {
        super(status.toString(), null, false, false);
        this.status = status;
    }

    /** There is no such page. */
    public static PageFault notFound() {
        return new PageFault(HttpStatus.NOT_FOUND);
    }

    /** There was one. */
    public static PageFault gone() {
        return new PageFault(HttpStatus.GONE);
    }

    /** The status of the answer. */
    public HttpStatus status() {
        return status;
    }
}
