package org.bastama.outside.publicweb.subscription;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;

/** How soon a mailbox hears of each petition that it follows. */
public record PacePage(Frame frame, String action, boolean saved, List<Row> rows, List<Choice> paces) {

    /** A petition; its field is named by its number. */
    public record Row(long number, String title, String pace) {}

    /** A pace and its name. */
    public record Choice(String code, String name) {}
}
