package org.bastama.foundation.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Checks and cleans text that people type: normalised to NFC, without control characters, right-to-left overrides and
 * other invisible characters, marks not piled up. Lengths are in code points.
 */
public final class Text {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u00AD\\u115F\\u1160\\u180E\\u3164\\uFFA0\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF&&[^\\n\\t]]");

    /** More marks on one letter than any of the world's languages writes. */
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern MARKUP = Pattern.compile("<\\s*[a-zA-Z/!]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@]");

    private Text() {}

    /** One line: cleaned, white space folded; rejected when empty ({@code shared.required}) or over the maximum. */
    public static String line(String typed, int maximum) {
        var line = clean(typed).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            throw Rejection.of("shared.required");
        }
        return within(line, maximum);
    }

    /** The name of a thing: one line without markup that does not begin like a formula of a spreadsheet. */
    public static String name(String typed, int maximum) {
        var name = line(typed, maximum);
        if (MARKUP.matcher(name).find()) {
            throw Rejection.of("shared.no-markup");
        }
        return noFormula(name);
    }

    /** The same line, rejected with {@code shared.no-formula} when it begins like a formula of a spreadsheet. */
    public static String noFormula(String line) {
        if (FORMULA.matcher(line).find()) {
            throw Rejection.of("shared.no-formula");
        }
        return line;
    }

    /** Several lines: cleaned; may be empty; rejected when over the maximum. */
    public static String lines(String typed, int maximum) {
        return within(clean(typed).strip(), maximum);
    }

    /** The text in NFC with unified line ends and without invisible characters. */
    public static String clean(String typed) {
        var unified = typed.replace("\r\n", "\n").replace('\r', '\n');
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(unified, Normalizer.Form.NFC))
                .replaceAll("");
        return PILED_MARKS.matcher(visible).replaceAll("$1");
    }

    /** The length people see, in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String within(String text, int maximum) {
        if (length(text) > maximum) {
            throw Rejection.of("shared.too-long", maximum, length(text));
        }
        return text;
    }
}
