package org.bastama.outside.publicweb.subscription;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;

/** How soon a mailbox hears of each petition and each place that it follows. */
public record PacePage(Frame frame, String action, boolean saved, List<Row> rows, List<Choice> paces) {

    /** What is followed, and the name of its field. */
    public record Row(String field, String title, String pace) {}

    /** A pace and its name. */
    public record Choice(String code, String name) {}
}
