package org.bastama.outside.publicweb.office;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Notice;

/**
 * That a link of an office no longer works, why that may be, and what was typed into its form, to be copied.
 *
 * @param form what was typed, as it goes with the reader into another language
 * @param paragraphs plain text
 */
public record OfficeOverPage(
        Frame frame, OfficeFields form, List<String> paragraphs, List<Typed> typed, List<Notice.Link> links) {

    /**
     * What was typed into a field.
     *
     * @param language the code of the language it is in
     * @param lines how many lines it is shown in
     */
    public record Typed(String field, String label, String value, String language, int lines) {}
}
