package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people took part, and where they live as far as it may be shown. */
public record Participants(String people, List<Row> rows) {

    /**
     * People of a place, or of those that are not told.
     *
     * @param language of the name where it is another than the reader's
     */
    public record Row(String name, @Nullable String language, String people) {}
}
