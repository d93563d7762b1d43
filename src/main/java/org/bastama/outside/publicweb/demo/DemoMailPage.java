package org.bastama.outside.publicweb.demo;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The demo's mails, newest first; the address filters them.
 *
 * @param newer where those are that came after them; null on the first page
 * @param older where those are that came before them; null on the last page
 */
public record DemoMailPage(
        Frame frame,
        String to,
        List<Letter> letters,
        @Nullable String newer,
        @Nullable String older) {

    /** One mail. */
    public record Letter(String to, String subject, String language, String sentAt, List<Piece> pieces) {}

    /** A piece of a mail's text; with an address it is a link. */
    public record Piece(String text, @Nullable String href) {}
}
