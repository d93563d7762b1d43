package org.bastama.civic.consultations.drafttext;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a Word document as it is read on paper: changes that are tracked count as accepted, hidden text,
 * field codes, pictures, notes and tables of contents are left out, cells of tables are paragraphs.
 */
final class WordDocument implements SafeXml.Listener {

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "drawing",
            "pict",
            "object",
            "Fallback",
            "instrText",
            "delText",
            "pPrChange",
            "rPrChange",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr");

    private final SourceText source = new SourceText(SourceText.Unit.PARAGRAPH);
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordLists lists;
    private Paragraph paragraph = new Paragraph();
    private int position;
    private int skipped;
    private boolean inText;
    private boolean hidden;
    private boolean tracked;
    private int pictures;
    private int tables;

    /** What is known of the paragraph being read. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String style = "";

        @Nullable
        String list;

        @Nullable
        Integer depth;

        @Nullable
        Integer outline;
    }

    private WordDocument(WordParts parts) {
        styles = WordStyles.read(parts.styles());
        numbering = WordNumbering.read(parts.numbering());
        lists = new WordLists(numbering);
    }

    /** The paragraphs of a .docx file; rejected when it is another archive, holds macros, or is broken. */
    static SourceText read(byte[] file) {
        var parts = WordParts.of(file);
        var document = new WordDocument(parts);
        SafeXml.read(parts.document(), document);
        document.remark();
        return document.source;
    }

    private void remark() {
        if (tracked) {
            source.remark(Remark.of("consultations.drafttext.remark.tracked-changes"));
        }
        if (pictures > 0) {
            source.remark(Remark.of("consultations.drafttext.remark.pictures", pictures));
        }
        if (tables > 0) {
            source.remark(Remark.of("consultations.drafttext.remark.tables", tables));
        }
    }

    @Override
    public void begin(String element, Map<String, String> attributes) {
        tracked |= TRACKED.contains(element);
        if (skipped > 0 || SKIPPED.contains(element)) {
            pictures += skipped == 0 && PICTURES.contains(element) ? 1 : 0;
            skipped++;
            return;
        }
        var value = attributes.getOrDefault("val", "");
        switch (element) {
            case "p" -> paragraph = new Paragraph();
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.depth = WordNumber.of(value, 0);
            case "outlineLvl" -> paragraph.outline = WordNumber.of(value, 9);
            default -> beginInline(element, value);
        }
    }

    private void beginInline(String element, String value) {
        switch (element) {
            case "tbl" -> tables++;
            case "r" -> hidden = false;
            case "vanish" -> hidden = !value.equals("0") && !value.equals("false");
            case "t" -> inText = true;
            case "tab", "br", "cr" -> paragraph.text.append(' ');
            case "noBreakHyphen" -> paragraph.text.append('-');
            default -> {
                // Looks do not matter.
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipped == 0 && !hidden) {
            paragraph.text.append(text);
        }
    }

    @Override
    public void end(String element) {
        if (skipped > 0) {
            skipped--;
        } else if (element.equals("t")) {
            inText = false;
        } else if (element.equals("p")) {
            endParagraph();
        }
    }

    /** A paragraph without text still counts in its list, but is not shown. */
    private void endParagraph() {
        var ended = paragraph;
        paragraph = new Paragraph();
        var list = ended.list == null ? styles.list(ended.style) : ended.list;
        var depth = Math.clamp(depth(ended, list), 0, WordNumbering.LEVELS - 1);
        var label = list == null ? "" : lists.next(list, depth);
        if (ended.text.toString().isBlank()) {
            return;
        }
        position++;
        if (!styles.isContents(ended.style)) {
            source.add(position, heading(ended), label.isEmpty() ? 0 : depth + 1, label, ended.text.toString());
        }
    }

    private int heading(Paragraph ended) {
        if (ended.outline != null) {
            return ended.outline < 9 ? ended.outline + 1 : 0;
        }
        return styles.heading(ended.style);
    }

    private int depth(Paragraph ended, @Nullable String list) {
        if (ended.depth != null) {
            return ended.depth;
        }
        var depth = styles.depth(ended.style);
        return depth != null ? depth : list == null ? 0 : numbering.depthOf(list, ended.style);
    }
}
