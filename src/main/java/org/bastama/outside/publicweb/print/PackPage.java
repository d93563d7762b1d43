package org.bastama.outside.publicweb.print;

import java.util.List;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over pack for a reader, on paper and on the page that checks it: what was sealed, with this reader's labels.
 *
 * @param made when it was sealed, ISO 8601: the date of the file
 * @param language the language of title and demand
 * @param code as it is printed
 * @param shortAddress where it is checked, as people type it
 * @param qr the QR code of the address with the code, as a data address
 */
public record PackPage(
        Words words,
        String number,
        int ordinal,
        String made,
        String language,
        String title,
        String demand,
        List<Fact> basis,
        Support support,
        Story story,
        List<Version> versions,
        String place,
        boolean named,
        String code,
        String digest,
        String shortAddress,
        String qr) {

    /** A label and its value; the language of the value where it is another than the reader's. */
    public record Fact(String label, String value, @Nullable String language) {}

    /**
     * Who stands behind it.
     *
     * @param goal out of how many
     * @param declared what declared support is worth, where there is such
     */
    public record Support(
            String headline,
            String goal,
            @Nullable String declared,
            String column,
            List<Level> levels,
            List<Row> places,
            String all) {}

    /** Signatures of one identity level. */
    public record Level(String name, String count, boolean counts) {}

    /** Signatures of a territory, or of several together. */
    public record Row(String name, String count, boolean several) {}

    /** What happened until then; how many steps came before those shown, if any. */
    public record Story(@Nullable String before, List<Step> steps) {}

    /** One step. */
    public record Step(String date, String text, boolean struck) {}

    /** The text in one language. */
    public record Version(String name, String language, String title, String demand, String html) {}

    /** The text of a key. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** Where the file is, in the reader's language. */
    public String pdf() {
        return path(".pdf", "&lang=" + words.language().code());
    }

    /** Where the facts are, of which the digest is. */
    public String json() {
        return path(".json", "");
    }

    private String path(String ending, String more) {
        return "/p/" + number + "/pack" + ending + "?threshold=" + ordinal + more;
    }
}
