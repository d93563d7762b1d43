package org.bastama.civic.consultations;

import java.util.EnumMap;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;

/** What those who hold a consultation write in up to three languages; errors belong to the field with its language. */
public final class WrittenText {

    private WrittenText() {}

    /** The text, cleaned; what is too long is an error of {@code <field>-<language>}, and then left as it was typed. */
    public static LocalizedText lines(Rejections rejections, String field, LocalizedText typed, int maximum) {
        var texts = new EnumMap<Language, String>(Language.class);
        typed.texts().forEach((language, text) -> {
            var clean = rejections.collect(field + "-" + language.code(), () -> Text.lines(text, maximum));
            texts.put(language, clean == null ? text : clean);
        });
        return new LocalizedText(texts, typed.original());
    }

    /** The same of what has to be there in one language at least; if not, that is an error of the field itself. */
    public static LocalizedText required(
            Rejections rejections, String field, LocalizedText typed, int maximum, String missing) {
        var text = lines(rejections, field, typed, maximum);
        rejections.require(!text.isEmpty(), field, missing);
        return text;
    }
}
