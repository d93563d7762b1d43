package org.bastama.civic.consultations.drafttext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;

/** Gathers the paragraphs of a file and keeps to what a draft may have of them. */
final class SourceText {

    /** The most paragraphs of a draft. */
    static final int PARAGRAPHS = 5_000;

    /** The longest paragraph, in code points. */
    static final int LONGEST = 20_000;

    /** The longest draft, in UTF-16 units: about a thousand pages. */
    static final int WHOLE = 2_000_000;

    private static final int QUOTED = 40;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    /** What positions count; its name in lower case is what messages select by. */
    enum Unit {
        LINE("line"),
        PARAGRAPH("paragraph");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Unit unit;
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int length;

    SourceText(Unit unit) {
        this.unit = unit;
    }

    /** Adds a paragraph in one line; one without text and number is left out. Rejected when there is too much. */
    void add(int position, int heading, int depth, String label, String raw) {
        var text = line(raw);
        if (text.isEmpty() && label.isEmpty()) {
            return;
        }
        if (paragraphs.size() == PARAGRAPHS) {
            throw Rejection.of("consultations.drafttext.too-many-paragraphs", PARAGRAPHS, unit.word(), position);
        }
        if (Text.length(text) > LONGEST) {
            throw Rejection.of(
                    "consultations.drafttext.paragraph-too-long",
                    unit.word(),
                    position,
                    beginning(text),
                    LONGEST,
                    Text.length(text));
        }
        length += text.length();
        if (length > WHOLE) {
            throw Rejection.of("consultations.drafttext.too-long", WHOLE, unit.word(), position);
        }
        paragraphs.add(new SourceParagraph(position, heading, depth, label, text));
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    /** In reading order; rejected when there is none. */
    List<SourceParagraph> paragraphs() {
        if (paragraphs.isEmpty()) {
            throw Rejection.of("consultations.drafttext.empty");
        }
        return List.copyOf(paragraphs);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    Unit unit() {
        return unit;
    }

    /** The text in one line, without invisible characters. */
    static String line(String raw) {
        return GAPS.matcher(Text.clean(raw)).replaceAll(" ").strip();
    }

    private static String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, QUOTED)).strip() + " …";
    }
}
