package org.bastama.foundation.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts people see, by key and language, from {@code vaadin-i18n/<room>/translations_<language>.properties}.
 * Patterns are ICU messages ({@code {0, plural, one{…} other{…}}}), so plurals are right in each language.
 */
@Component
public class Messages {

    /** A date that ends with "г." or "ж." at the end of a sentence: the full stop of the abbreviation ends both. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<=\\d[ \u00A0][гж])\\.\\.(?!\\.)");

    /** Where a note stands between two sentences and nobody wrote one. */
    private static final Pattern TWO_SPACES = Pattern.compile("(?<=[.!?]) {2,}(?=\\p{Lu})");

    private static final Pattern BREAKS = Pattern.compile("(?<=\\p{Nd}) (?=[\\p{L}%])| (?=[—–](?: |$))");

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Entry, MessageFormat> formats = new ConcurrentHashMap<>();
    /** Texts without arguments, which are most, as they are shown. */
    private final Map<Entry, String> fixed = new ConcurrentHashMap<>();

    private record Entry(Language language, String key) {}

    /** Reads every room's files. */
    public Messages() {
        Language.all().forEach(language -> patterns.put(language, load(language)));
    }

    /** The text of a key with its arguments; an unknown key is an error of the program. */
    public String get(Language language, String key, Object... arguments) {
        var entry = new Entry(language, key);
        return arguments.length == 0 ? fixed.computeIfAbsent(entry, this::format) : format(entry, arguments);
    }

    private String format(Entry entry, Object... arguments) {
        var language = entry.language();
        var format =
                formats.computeIfAbsent(entry, e -> new MessageFormat(pattern(language, e.key()), language.locale()));
        var values = Arrays.stream(arguments).map(a -> argument(language, a)).toArray();
        return typeset(language, format(format, values));
    }

    /** A format of ICU's serves one caller at a time. */
    private static String format(MessageFormat format, Object[] values) {
        synchronized (format) {
            return format.format(values);
        }
    }

    private static String typeset(Language language, String text) {
        var single = TWO_SPACES.matcher(TWO_STOPS.matcher(text).replaceAll(".")).replaceAll(" ");
        return bound(language, single);
    }

    /** The text of a key in every language: what the portal itself writes where people read it later. */
    public LocalizedText all(String key, Object... arguments) {
        var texts = new EnumMap<Language, String>(Language.class);
        Language.all().forEach(language -> texts.put(language, get(language, key, arguments)));
        return new LocalizedText(texts);
    }

    /**
     * That a text is in another language than the reader's, in the reader's words; {@code none} where it is not, for
     * patterns to select.
     */
    public String written(Language reader, Language text) {
        return text == reader ? "none" : get(reader, "shared.written." + text.code());
    }

    /** Whether there is a text for the key. */
    public boolean has(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** The pattern of a key; an unknown key is an error of the program. */
    public String pattern(Language language, String key) {
        var pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for key " + key + " in " + language.code());
        }
        return pattern;
    }

    /** Every key of a language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
    }

    /** A number keeps to its noun and a dash to the word before it, as Russian and Kazakh type is set. */
    private static String bound(Language language, String text) {
        return language == Language.EN ? text : BREAKS.matcher(text).replaceAll("\u00A0");
    }

    private static Object argument(Language language, Object argument) {
        return switch (argument) {
            case LocalizedText text -> text.in(language);
            case java.time.LocalDate date -> Formats.date(language, date);
            case java.time.Instant instant -> Formats.dateTime(language, instant);
            default -> argument;
        };
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vaadin-i18n/*/translations_" + language.code() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
