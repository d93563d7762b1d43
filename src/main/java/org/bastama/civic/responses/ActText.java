package org.bastama.civic.responses;

import java.util.EnumMap;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;

/** What officials and groups write, in up to three languages, one of which is enough. */
public final class ActText {

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

    /** A reason, which is mandatory. */
    public static LocalizedText reason(Rejections rejections, LocalizedText typed) {
        return checked(rejections, "reason", typed, Response.LONGEST_REASON, "responses.reason-missing");
    }
}
