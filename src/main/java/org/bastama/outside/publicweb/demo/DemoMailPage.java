package org.bastama.outside.publicweb.demo;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/** The demo's mails, newest first; the address filters them. */
public record DemoMailPage(Frame frame, String to, List<Letter> letters) {

    /** One mail. */
    public record Letter(String to, String subject, String language, String sentAt, List<Piece> pieces) {}

    /** A piece of a mail's text; with an address it is a link. */
    public record Piece(String text, @Nullable String href) {}
}
