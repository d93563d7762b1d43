package org.bastama.foundation.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the portal, equals; the order is the order of display. */
public enum Language {
    KK,
    RU,
    EN;

    private static final List<Language> ALL = List.of(values());

    /** Browsers send few different headers, and reading one anew costs more than much of a plain page. */
    private static final Cache<String, Language> PREFERRED =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** Every language, in display order. */
    public static List<Language> all() {
        return ALL;
    }

    /** The two-letter ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale for formats; English is British English (DOMAIN: dates as en-GB). */
    public Locale locale() {
        return switch (this) {
            case KK -> Locale.of("kk", "KZ");
            case RU -> Locale.of("ru", "KZ");
            case EN -> Locale.UK;
        };
    }

    /** The language of a code or language tag such as {@code kk} or {@code ru-RU}; empty for any other. */
    public static Optional<Language> of(String tag) {
        var code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Stream.of(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** The first of ours in an {@code Accept-Language} header, best first; Kazakh when there is none or it is malformed. */
    public static Language preferred(@Nullable String acceptLanguage) {
        return acceptLanguage == null ? KK : PREFERRED.get(acceptLanguage, Language::best);
    }

    private static Language best(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(KK);
        } catch (IllegalArgumentException malformed) {
            return KK;
        }
    }

    /** The language of a locale, Kazakh when it is none of ours. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(KK);
    }
}
