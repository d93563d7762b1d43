package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a part that takes ideas.
 *
 * @param consultation its title
 * @param form null while nothing is taken
 * @param similar ideas about what the typed heading is about
 * @param notice why nothing is taken; null where something is
 * @param orders the orders to list them in, of which one is present; none where there is nothing to order
 * @param before path of the page before; null on the first
 * @param after path of the page after; null on the last
 */
public record IdeasPage(
        Frame frame,
        String action,
        Passage consultation,
        String consultationPath,
        Passage title,
        Passage intro,
        @Nullable FormFields form,
        List<Similar> similar,
        @Nullable String notice,
        String count,
        List<Order> orders,
        List<Said> ideas,
        @Nullable String before,
        @Nullable String after) {

    /** An idea about the same, in its language, and how many support it. */
    public record Similar(String text, String language, String href, String supporters) {}

    /** An order; {@code present} is the word of {@code aria-current}, null for the others. */
    public record Order(String text, String href, @Nullable String present) {}

    /**
     * What somebody said.
     *
     * @param answer what was done with it; null while it is open
     * @param ways where more of it is
     * @param ended that it was hidden, and then the text says why, or taken back; null of what is there to be read
     */
    public record Said(
            String id,
            String head,
            String heading,
            Passage text,
            @Nullable Answer answer,
            List<Way> ways,
            @Nullable String ended) {}

    /** A link. */
    public record Way(String text, String href) {}

    /** What was done with an idea. */
    public record Answer(String disposition, String tone, Passage reason, String signed) {}
}
