package org.bastama.civic.responses.typed;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is typed in a form, unchecked: the words of each field by its name. A text in several languages has the names
 * {@code <name>.<language>}. Blank fields are left out.
 */
public record TypedWords(Map<String, String> byField) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypedWords NOTHING = new TypedWords(Map.of());

    public TypedWords {
        var kept = new LinkedHashMap<String, String>();
        byField.forEach((field, words) -> {
            if (!words.isBlank()) {
                kept.put(field, words);
            }
        });
        byField = Collections.unmodifiableMap(kept);
    }

    /** An empty form. */
    public static TypedWords nothing() {
        return NOTHING;
    }

    /** The words of a field; empty where nothing is typed. */
    public String in(String field) {
        return byField.getOrDefault(field, "");
    }

    /** A text in several languages. */
    public LocalizedText text(String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        Language.all().forEach(language -> texts.put(language, in(name + "." + language.code())));
        return new LocalizedText(texts);
    }

    /** The same with a text in several languages. */
    public TypedWords with(String name, LocalizedText text) {
        var all = new LinkedHashMap<>(byField);
        text.texts().forEach((language, words) -> all.put(name + "." + language.code(), words));
        return new TypedWords(all);
    }

    String toJson() {
        return JSON.writeValueAsString(byField);
    }

    @SuppressWarnings("unchecked")
    static TypedWords fromJson(String json) {
        return new TypedWords((Map<String, String>) JSON.readValue(json, Map.class));
    }
}
