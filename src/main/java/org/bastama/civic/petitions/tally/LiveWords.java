package org.bastama.civic.petitions.tally;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's script ({@code scripts/tally.js}) needs to show a new count in the reader's language: each text in the
 * plural forms of the language, with a place where the number goes.
 */
@NamedInterface("tally")
public final class LiveWords {

    /** Which of the numbers a text tells. */
    public enum Of {
        COUNT,
        DECLARED;

        private String place() {
            return this == COUNT ? "{count}" : "{declared}";
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    /** In a text without plural forms: a number that no text has otherwise. */
    private static final long UNMISTAKABLE = 987_654_321;

    private final Language language;
    private final @Nullable Long threshold;
    private final List<Map<String, Object>> texts = new ArrayList<>();
    private Map<String, Object> spoken = Map.of();

    /** No words yet, for a page that shows progress to a threshold. */
    public LiveWords(Language language, @Nullable Long threshold) {
        this.language = language;
        this.threshold = threshold;
    }

    /** The place where the progress in per cent goes, for a text that is given whole. */
    public static String percent() {
        return "{percent}";
    }

    /** A text, where a CSS selector says, in the plural forms of its number; the number need not be in it. */
    public LiveWords plural(String at, Of number, LongFunction<String> text) {
        texts.add(with(at, plural(number, text)));
        return this;
    }

    /** A text that has one form and holds the number. */
    public LiveWords text(String at, Of number, LongFunction<String> text) {
        texts.add(with(at, single(number, text)));
        return this;
    }

    /** A text that has no number but {@link #percent()}, if at all. */
    public LiveWords text(String at, String text) {
        texts.add(with(at, forms(Of.COUNT, Map.of("other", text))));
        return this;
    }

    /** What is said now and then to those who do not see the page. */
    public LiveWords spoken(Of number, LongFunction<String> text) {
        spoken = plural(number, text);
        return this;
    }

    /** Everything, as the script reads it. */
    public String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("lang", language.code());
        all.put("group", DecimalFormatSymbols.getInstance(language.locale()).getGroupingSeparatorString());
        all.put("threshold", threshold);
        all.put("texts", texts);
        all.put("spoken", spoken);
        return JSON.writeValueAsString(all);
    }

    private Map<String, Object> plural(Of number, LongFunction<String> text) {
        var rules = PluralRules.forLocale(language.locale());
        var forms = new LinkedHashMap<String, String>();
        for (var form : rules.getKeywords()) {
            rules.getSamples(form).stream()
                    .filter(sample -> sample == Math.rint(sample))
                    .findFirst()
                    .ifPresent(sample -> forms.put(form, pattern(number, sample.longValue(), text)));
        }
        return forms(number, forms);
    }

    private Map<String, Object> single(Of number, LongFunction<String> text) {
        return forms(number, Map.of("other", pattern(number, UNMISTAKABLE, text)));
    }

    private String pattern(Of number, long sample, LongFunction<String> text) {
        return text.apply(sample).replace(Formats.number(language, sample), number.place());
    }

    private static Map<String, Object> forms(Of number, Map<String, String> forms) {
        return Map.of("of", number == Of.COUNT ? "count" : "declared", "forms", forms);
    }

    private static Map<String, Object> with(String at, Map<String, Object> forms) {
        var text = new LinkedHashMap<String, Object>(forms);
        text.put("at", at);
        return text;
    }
}
