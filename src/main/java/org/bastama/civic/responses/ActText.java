package org.bastama.civic.responses;

import java.util.EnumMap;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;

/** What officials and groups write, in up to three languages, one of which is enough. */
public final class ActText {

    private static final int LONGEST_OUTCOME = 20;

    private ActText() {}

    /**
     * The text, cleaned. Broken rules are kept for the field with the code of the language, such as {@code text.kk}; a
     * text in no language for the field itself.
     */
    public static LocalizedText checked(
            Rejections rejections, String field, LocalizedText typed, int maximum, String missing) {
        var texts = new EnumMap<Language, String>(Language.class);
        typed.texts().forEach((language, text) -> {
            var clean = rejections.collect(field + "." + language.code(), () -> Text.lines(text, maximum));
            texts.put(language, clean == null ? text : clean);
        });
        var text = new LocalizedText(texts);
        rejections.require(!text.isEmpty(), field, missing);
        return text;
    }

    /**
     * What is kept of a text while it is typed: cleaned, in code points up to twice the maximum, since a draft is shortened
     * before it is published.
     */
    public static LocalizedText typed(Rejections rejections, String field, LocalizedText typed, int maximum) {
        var texts = new EnumMap<Language, String>(Language.class);
        typed.texts().forEach((language, text) -> {
            var clean = rejections.collect(field + "." + language.code(), () -> Text.lines(text, 2 * maximum));
            texts.put(language, clean == null ? "" : clean);
        });
        return new LocalizedText(texts);
    }

    /** What is kept of an outcome while it is chosen. */
    public static @Nullable String typed(@Nullable String outcome) {
        return outcome == null || outcome.isEmpty() || outcome.length() > LONGEST_OUTCOME ? null : outcome;
    }

    /** A reason, which is mandatory. */
    public static LocalizedText reason(Rejections rejections, LocalizedText typed) {
        return checked(rejections, "reason", typed, Response.LONGEST_REASON, "responses.reason-missing");
    }
}
