package org.bastama.outside.publicweb.print;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet for signatures on paper, one page, so that nobody signs without the demand before their eyes.
 *
 * @param consent to what people agree by signing
 */
public record SheetPage(Printed petition, String consent) {

    /** From so many letters of title and demand on, they are smaller. */
    private static final int MUCH = 240;

    /** How much there is to read: {@code long} or {@code short}. */
    public String size() {
        return petition.title().length() + petition.demand().length() > MUCH ? "long" : "short";
    }

    /** The numbers of the empty rows: as many as fit the page. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, petition.size().equals("longest") ? 10 : 12)
                .boxed()
                .toList();
    }
}
