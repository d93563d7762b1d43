package org.bastama.civic.consultations.questionnaire;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** A text in several languages as a JSON object of language codes, with the original's code where there is one. */
final class LocalizedTextJson {

    private static final String ORIGINAL = "original";

    private LocalizedTextJson() {}

    static final class Writer extends ValueSerializer<LocalizedText> {

        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializationContext context) {
            var byCode = new LinkedHashMap<String, String>();
            text.texts().forEach((language, words) -> byCode.put(language.code(), words));
            if (text.original() != null) {
                byCode.put(ORIGINAL, text.original().code());
            }
            json.writePOJO(byCode);
        }
    }

    static final class Reader extends ValueDeserializer<LocalizedText> {

        @Override
        public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
            var texts = new EnumMap<Language, String>(Language.class);
            @Nullable Language original = null;
            for (var property : object(json, context).properties()) {
                if (!property.getValue().isString()) {
                    return context.reportInputMismatch(LocalizedText.class, "a text is a string");
                }
                if (property.getKey().equals(ORIGINAL)) {
                    original = language(property.getValue().stringValue(), context);
                } else {
                    texts.put(
                            language(property.getKey(), context),
                            Text.clean(property.getValue().stringValue()));
                }
            }
            return new LocalizedText(texts, original);
        }

        private static JsonNode object(JsonParser json, DeserializationContext context) {
            var node = context.readTree(json);
            if (!node.isObject()) {
                context.reportInputMismatch(LocalizedText.class, "a text is an object of languages");
            }
            return node;
        }

        private static Language language(String code, DeserializationContext context) {
            for (var language : Language.all()) {
                if (language.code().equals(code)) {
                    return language;
                }
            }
            return context.reportInputMismatch(LocalizedText.class, "no language of the portal");
        }

        @Override
        public LocalizedText getNullValue(DeserializationContext context) {
            return LocalizedText.empty();
        }

        @Override
        public LocalizedText getAbsentValue(DeserializationContext context) {
            return LocalizedText.empty();
        }
    }
}
