package org.bastama.civic.consultations.drafttext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bastama.civic.consultations.drafttext.Passage.Kind;

/**
 * The number at the beginning of a line of a legal text, in Kazakh, Russian or English.
 *
 * @param level as in {@link Passage}
 * @param label the number as it is written
 * @param rest the line without it
 */
record LegalNumber(Kind kind, int level, String label, String rest) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DASH = "[-‐‑–]";
    private static final String NUMBER = "\\d{1,4}(?:(?:\\.|" + DASH + ")\\d{1,3})*";

    /** With the Cyrillic letters that are typed for Roman ones. */
    private static final String ROMAN = "[IVXLCІХС]{1,7}";

    private static final String ARTICLE =
            "(?:(?:Статья|Article|Art\\.) (?:№ ?)?" + NUMBER + "|" + NUMBER + DASH + "бап)";
    private static final String SECTION =
            "(?:(раздел|часть|приложение|подраздел|глава|параграф|part|title|annex|chapter|section|§) ?(?:№ ?)?(?:"
                    + NUMBER + "|" + ROMAN + ")|(?:" + NUMBER + "|" + ROMAN + ")" + DASH
                    + "(бөлім|қосымша|кіші бөлім|тарау|параграф))";

    /** What follows the number of a heading: in running text "Статья 5 Закона" and "5-баптың" are no headings. */
    private static final String STRICT = "(\\.|:|(?= [—–-] )|(?=$))";

    private static final String LOOSE = "(\\.|:|(?= )|(?=$))";
    private static final String REST = " ?(?:[—–-] )?(.*)";

    private static final Pattern ARTICLE_LINE = Pattern.compile("(" + ARTICLE + STRICT + ")" + REST, FLAGS);
    private static final Pattern ARTICLE_HEADING = Pattern.compile("(" + ARTICLE + LOOSE + ")" + REST, FLAGS);
    private static final Pattern SECTION_LINE = Pattern.compile("(" + SECTION + STRICT + ")" + REST, FLAGS);
    private static final Pattern SECTION_HEADING = Pattern.compile("(" + SECTION + LOOSE + ")" + REST, FLAGS);

    private static final Map<String, Integer> SECTION_LEVELS = Map.ofEntries(
            Map.entry("подраздел", 2),
            Map.entry("кіші бөлім", 2),
            Map.entry("глава", 3),
            Map.entry("тарау", 3),
            Map.entry("chapter", 3),
            Map.entry("параграф", 4),
            Map.entry("section", 4),
            Map.entry("§", 4));

    private static final String SHORT = "\\d{1,3}(?:" + DASH + "\\d{1,3})?";

    /** "1." and "12-1.", "1.1."; a number that goes on ("1.5 million") is none. */
    private static final Pattern DOTTED = Pattern.compile("((?:" + SHORT + "\\.)+)(?: |(?=[\\p{Lu}«\"]))(.*)");

    /** "1.1 Text" without the last full stop. */
    private static final Pattern BARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})+) (?=[\\p{Lu}«\"])(.*)");

    private static final Pattern BRACKETED = Pattern.compile("(\\(?" + SHORT + "\\)) ?(.*)");
    private static final Pattern LETTERED = Pattern.compile("(\\(?\\p{Ll}\\)) ?(.*)");
    private static final Pattern ROMANED = Pattern.compile("(\\([ivx]{1,5}\\)) ?(.*)");

    /** The number that a line begins with; a heading may have it without a full stop. */
    static Optional<LegalNumber> of(String line, boolean heading) {
        return article(line, heading).or(() -> section(line, heading)).or(() -> point(line));
    }

    private static Optional<LegalNumber> article(String line, boolean heading) {
        var matcher = (heading ? ARTICLE_HEADING : ARTICLE_LINE).matcher(line);
        return matcher.matches()
                ? Optional.of(new LegalNumber(Kind.ARTICLE, 0, matcher.group(1), matcher.group(3)))
                : Optional.empty();
    }

    private static Optional<LegalNumber> section(String line, boolean heading) {
        var matcher = (heading ? SECTION_HEADING : SECTION_LINE).matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var word = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        var level = SECTION_LEVELS.getOrDefault(word.toLowerCase(Locale.ROOT), 1);
        return Optional.of(new LegalNumber(Kind.SECTION, level, matcher.group(1), matcher.group(5)));
    }

    private static Optional<LegalNumber> point(String line) {
        for (var pattern : List.of(DOTTED, BARE, BRACKETED, LETTERED, ROMANED)) {
            var matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return Optional.of(
                        new LegalNumber(Kind.PARAGRAPH, level(pattern, matcher), matcher.group(1), matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    private static int level(Pattern pattern, Matcher matcher) {
        var dots = (int) matcher.group(1).chars().filter(c -> c == '.').count();
        if (pattern == DOTTED) {
            return dots;
        }
        if (pattern == BARE) {
            return dots + 1;
        }
        return pattern == BRACKETED ? 2 : pattern == LETTERED ? 3 : 4;
    }
}
