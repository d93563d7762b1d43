package org.bastama.civic.responses;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One demand of a petition, as a final response answers it.
 *
 * @param words what is demanded
 * @param outcome a word of the procedure such as {@code partly}; null while it is not chosen
 * @param reason why it ended so
 */
public record AnsweredDemand(LocalizedText words, @Nullable String outcome, LocalizedText reason) {

    /** The longest words, in code points of one language: as much as the demand of a petition has. */
    public static final int LONGEST_WORDS = 300;

    /** Nothing yet. */
    public static AnsweredDemand empty() {
        return new AnsweredDemand(LocalizedText.empty(), null, LocalizedText.empty());
    }

    /** Whether nothing was typed or chosen. */
    public boolean isEmpty() {
        return words.isEmpty() && outcome == null && reason.isEmpty();
    }

    /** The languages in which something of it is there. */
    Set<Language> languages() {
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(words.texts().keySet());
        languages.addAll(reason.texts().keySet());
        return languages;
    }

    /** All of it in one language, in lines. */
    String in(Language language, BiFunction<Language, String, String> texts) {
        var ended = outcome == null
                ? ""
                : "\n" + texts.apply(language, "responses.answer.outcome") + " "
                        + texts.apply(language, "responses.demands.outcome." + outcome);
        return words.exactly(language).orElse("") + ended + "\n"
                + reason.exactly(language).orElse("");
    }
}
