package org.bastama.civic.consultations.drafttext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bastama.civic.consultations.drafttext.Passage.Kind;
import org.bastama.foundation.shared.Text;

/** Tells sections, articles and paragraphs of a legal text apart. */
final class OutlineReader {

    /** A title below its number is short and ends like one. */
    private static final int LONGEST_TITLE = 300;

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.;:,]$");

    private final SourceText source;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();

    private OutlineReader(SourceText source) {
        this.source = source;
        remarks.addAll(source.remarks());
    }

    static Outline read(SourceText source) {
        var reader = new OutlineReader(source);
        source.paragraphs().forEach(reader::take);
        return new Outline(reader.passages, reader.remarks);
    }

    private void take(SourceParagraph paragraph) {
        var passage = passage(paragraph);
        if (isTitleOfLast(paragraph, passage)) {
            var last = passages.removeLast();
            passages.add(new Passage(last.kind(), last.level(), last.label(), passage.text()));
            return;
        }
        if (passage.kind() == Kind.ARTICLE && !articles.add(bare(passage.label()))) {
            remarks.add(Remark.of(
                    "consultations.drafttext.remark.number-twice",
                    passage.label(),
                    source.unit().word(),
                    paragraph.position()));
        }
        passages.add(passage);
    }

    private static Passage passage(SourceParagraph paragraph) {
        var heading = paragraph.heading() > 0;
        var line = (paragraph.label() + " " + paragraph.text()).strip();
        var number = LegalNumber.of(line, heading).orElse(null);
        if (number == null || beginsElsewhere(number, paragraph)) {
            return unnumbered(paragraph);
        }
        if (heading && number.kind() != Kind.ARTICLE) {
            return new Passage(Kind.SECTION, paragraph.heading(), number.label(), number.rest());
        }
        return new Passage(number.kind(), number.level(), number.label(), number.rest());
    }

    /** A list gave a number that is none of the law's, and no words of the text belong to it. */
    private static boolean beginsElsewhere(LegalNumber number, SourceParagraph paragraph) {
        return !paragraph.label().isEmpty() && !number.rest().equals(paragraph.text());
    }

    private static Passage unnumbered(SourceParagraph paragraph) {
        return paragraph.heading() > 0
                ? new Passage(Kind.SECTION, paragraph.heading(), paragraph.label(), paragraph.text())
                : new Passage(Kind.PARAGRAPH, paragraph.depth(), paragraph.label(), paragraph.text());
    }

    /** "Глава 1." and "Общие положения" are often two paragraphs. */
    private boolean isTitleOfLast(SourceParagraph paragraph, Passage passage) {
        if (passages.isEmpty() || paragraph.depth() > 0 || !passage.label().isEmpty()) {
            return false;
        }
        var last = passages.getLast();
        return last.kind() != Kind.PARAGRAPH
                && last.text().isEmpty()
                && Text.length(passage.text()) <= LONGEST_TITLE
                && !ENDS_A_SENTENCE.matcher(passage.text()).matches();
    }

    private static String bare(String label) {
        return label.replaceAll("[.:]$", "").toLowerCase(Locale.ROOT);
    }
}
