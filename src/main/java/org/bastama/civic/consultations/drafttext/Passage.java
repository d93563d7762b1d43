package org.bastama.civic.consultations.drafttext;

/**
 * A piece of a draft that people can point at.
 *
 * @param level the depth: of a section from 1, of an article 0, of a paragraph 0 without a number, 1 for points, 2 for
 *     sub-points and so on
 * @param label the number as it is read, such as "Статья 5.", "5-бап." or "1)"; empty when it has none
 * @param text in one line, without the label and without markup; empty when the label stands alone
 */
public record Passage(Kind kind, int level, String label, String text) {

    /** What a passage is in a legal text. */
    public enum Kind {
        /** The heading of a part, a chapter or the like. */
        SECTION,
        /** The heading of an article. */
        ARTICLE,
        /** A point, a sub-point, or text without a number. */
        PARAGRAPH
    }
}
