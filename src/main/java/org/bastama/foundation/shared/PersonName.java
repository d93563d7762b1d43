package org.bastama.foundation.shared;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name: 2–100 letters, marks, spaces and {@code -’'.}; no link, no leading {@code = + - @} (DOMAIN §5). */
public record PersonName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}][\\p{L}\\p{M} \\-’'.]*");
    private static final Pattern LINK = Pattern.compile(
            "(?i:https?|www\\.|\\.(com|kz|ru|org|net|info|shop|xyz|online|site|io|me)\\b)|\\p{L}{2,}\\.\\p{Ll}{2,}");

    public PersonName {
        value = Text.line(value, 100);
        if (Text.length(value) < 2) {
            throw Rejection.of("shared.name-too-short");
        }
        if (!ALLOWED.matcher(value).matches() || LINK.matcher(value).find()) {
            throw Rejection.of("shared.name-characters");
        }
    }

    /** First name and the initial of the last: what a public page may show by consent. */
    public String firstNameAndInitial() {
        var parts = value.split(" ");
        return parts.length < 2
                ? parts[0]
                : parts[0] + " "
                        + parts[parts.length - 1].substring(0, parts[parts.length - 1].offsetByCodePoints(0, 1)) + ".";
    }

    /** The form in which two spellings of one name are equal: case folded, letters only, words sorted. */
    public String normalised() {
        var words = UCharacter.foldCase(value, true).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+");
        java.util.Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
