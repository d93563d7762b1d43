package org.bastama.foundation.moderation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A list of entries with codes and texts in three languages, from the reference data on the class path. */
final class VocabularyFile {

    private VocabularyFile() {}

    /** The entries of a file, in its order. */
    static List<Map<String, Object>> read(String resource) {
        try (var stream = Objects.requireNonNull(VocabularyFile.class.getResourceAsStream(resource), resource)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts under a key of an entry, by language code; all three must be there. */
    static LocalizedText texts(Map<String, Object> entry, String key) {
        var map = map(entry, key);
        return LocalizedText.of(text(map, "kk"), text(map, "ru"), text(map, "en"));
    }

    /** The texts under a key that an entry need not have. */
    static LocalizedText textsIfAny(Map<String, Object> entry, String key) {
        return entry.containsKey(key) ? texts(entry, key) : LocalizedText.empty();
    }

    /** The words in a list under a key, which must be there. */
    static Set<String> words(Map<String, Object> entry, String key) {
        return ((List<?>) required(entry, key)).stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** The text under a key, which must be there. */
    static String text(Map<String, Object> entry, String key) {
        return required(entry, key).toString();
    }

    /** The entries by key under a key, which must be there. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> entry, String key) {
        return (Map<String, Object>) required(entry, key);
    }

    private static Object required(Map<String, Object> entry, String key) {
        @Nullable Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("no " + key + " in " + entry);
        }
        return value;
    }
}
