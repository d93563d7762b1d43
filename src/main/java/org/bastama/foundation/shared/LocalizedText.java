package org.bastama.foundation.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text in some of the portal's languages; blank texts are left out.
 *
 * @param original the language it was written in, of which the others are translations; null when none comes first
 */
public record LocalizedText(
        Map<Language, String> texts, @Nullable Language original) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        var kept = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    /** A text that is no translation in any of its languages. */
    public LocalizedText(Map<Language, String> texts) {
        this(texts, null);
    }

    /** No text at all. */
    public static LocalizedText empty() {
        return EMPTY;
    }

    /** One text in one language. */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The three texts; null or blank means there is none. */
    public static LocalizedText of(@Nullable String kk, @Nullable String ru, @Nullable String en) {
        var map = new EnumMap<Language, String>(Language.class);
        map.put(Language.KK, kk == null ? "" : kk);
        map.put(Language.RU, ru == null ? "" : ru);
        map.put(Language.EN, en == null ? "" : en);
        return new LocalizedText(map);
    }

    /** The text in exactly this language. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text for a reader: in the reader's language, else the original, else the first one there is, else empty. */
    public String in(Language reader) {
        return languageFor(reader)
                .map(language -> texts.getOrDefault(language, ""))
                .orElse("");
    }

    /** The language in which {@link #in} answers, so that the page can mark it with {@code lang}. */
    public Optional<Language> languageFor(Language reader) {
        return Stream.of(Optional.of(reader), Optional.ofNullable(original))
                .flatMap(Optional::stream)
                .filter(texts::containsKey)
                .findFirst()
                .or(() -> texts.keySet().stream().findFirst());
    }

    /** Whether there is no text in any language. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** This text with one language set or, when blank, taken out. */
    public LocalizedText with(Language language, String text) {
        var map = new EnumMap<Language, String>(Language.class);
        map.putAll(texts);
        map.put(language, text);
        return new LocalizedText(map, original);
    }

    /** The form kept in the database: a JSON object of language codes. */
    public String toJson() {
        var byCode = new java.util.LinkedHashMap<String, String>();
        texts.forEach((language, text) -> byCode.put(language.code(), text));
        return JSON.writeValueAsString(byCode);
    }

    /** Reads {@link #toJson}; null gives the empty text. */
    @SuppressWarnings("unchecked")
    public static LocalizedText fromJson(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return EMPTY;
        }
        var map = new EnumMap<Language, String>(Language.class);
        ((Map<String, String>) JSON.readValue(json, Map.class))
                .forEach((code, text) -> Language.of(code).ifPresent(language -> map.put(language, text)));
        return new LocalizedText(map);
    }
}
