package org.bastama.foundation.shared;

/** Which page of a list is asked for: number from 0, size from 1. */
public record Paging(int page, int size) {

    public Paging {
        if (page < 0 || size < 1) {
            throw Rejection.of("shared.bad-page");
        }
    }

    /** The first page of a size. */
    public static Paging first(int size) {
        return new Paging(0, size);
    }

    /** How many items to leave out before the page. */
    public int offset() {
        return Math.multiplyExact(page, size);
    }
}
