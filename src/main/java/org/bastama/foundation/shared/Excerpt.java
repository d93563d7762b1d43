package org.bastama.foundation.shared;

/**
 * The beginning of what somebody wrote, as mails and short pages quote it.
 *
 * @param whole whether it is all that was written
 * @param language the language it is in: the reader's, or the one there is
 */
public record Excerpt(String text, boolean whole, Language language) {

    /** What is longer than this is read elsewhere; in code points. */
    public static final int LONGEST = 600;

    private static final int LONGEST_LINE = 60;

    /** The text as the reader can read it, cut between words where it is long. */
    public static Excerpt of(LocalizedText text, Language reader) {
        return of(text, reader, LONGEST);
    }

    /** The same with another length, in code points. */
    public static Excerpt of(LocalizedText text, Language reader, int longest) {
        var all = text.in(reader);
        var whole = Text.length(all) <= longest;
        return new Excerpt(
                whole ? all : beginning(all, longest),
                whole,
                text.languageFor(reader).orElse(reader));
    }

    /** The beginning in one line, for the subject of a mail. */
    public static String line(LocalizedText text, Language reader) {
        var oneLine = text.in(reader).strip().replaceAll("\\s+", " ");
        return Text.length(oneLine) <= LONGEST_LINE ? oneLine : beginning(oneLine, LONGEST_LINE);
    }

    private static String beginning(String text, int longest) {
        var cut = text.substring(0, text.offsetByCodePoints(0, longest));
        var space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
        return (space > longest / 2 ? cut.substring(0, space) : cut).strip() + " …";
    }
}
