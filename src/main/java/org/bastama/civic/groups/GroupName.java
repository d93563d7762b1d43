package org.bastama.civic.groups;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;

/**
 * A group's name: 3–100 characters of Cyrillic or Latin letters, digits and usual punctuation, beginning with a letter,
 * digit or quotation mark (never a formula), without links, markup or pictures.
 */
public record GroupName(String value) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCyrillic}]]");
    private static final Pattern ALLOWED = Pattern.compile(
            "[\\p{IsLatin}\\p{IsCyrillic}0-9«“”„\"][\\p{IsLatin}\\p{IsCyrillic}0-9 «»“”„\"'’ʼ.,:!?&()№+/—–-]*");
    private static final Pattern LINK =
            Pattern.compile("(?i)https?:|www\\.|[\\p{L}0-9]\\.(com|kz|ru|org|net|info|қаз|рф)(?![\\p{L}0-9])");
    private static final SpoofChecker LOOK_ALIKES =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    public GroupName {
        value = Text.line(value, LONGEST);
        if (Text.length(value) < SHORTEST) {
            throw Rejection.of("groups.name.too-short", SHORTEST);
        }
        if (OTHER_SCRIPT.matcher(value).find()) {
            throw Rejection.of("groups.name.script");
        }
        if (LINK.matcher(value).find()) {
            throw Rejection.of("groups.name.link");
        }
        if (!ALLOWED.matcher(value).matches() || skeleton(value).isEmpty()) {
            throw Rejection.of("groups.name.characters");
        }
    }

    /**
     * The form in which names that look alike are equal (UTS #39 §4): compatibility forms, case, punctuation and
     * look-alike letters are folded. Capitals are folded first, since letters may look alike in one case only (В and B).
     */
    public String skeleton() {
        return skeleton(value);
    }

    private static String skeleton(String name) {
        var folded = UCharacter.foldCase(Normalizer2.getNFKCInstance().normalize(name), true);
        var words = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        var capitals = LOOK_ALIKES.getSkeleton(words.toUpperCase(Locale.ROOT));
        return LOOK_ALIKES.getSkeleton(UCharacter.foldCase(capitals, true));
    }
}
