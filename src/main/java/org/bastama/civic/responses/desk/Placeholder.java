package org.bastama.civic.responses.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name in a template, in braces, that stands for a fact of the case: {@code {due}}. The same in all languages. */
public enum Placeholder {
    NUMBER,
    TITLE,
    COUNT,
    HANDED_OVER,
    DUE,
    AUTHORITY,
    OFFICIAL;

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)\\}");

    /** As it is written between the braces, and in message keys {@code responses.template.placeholder.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is written in a template. */
    public String written() {
        return "{" + code() + "}";
    }

    private static Optional<Placeholder> of(String code) {
        return Stream.of(values())
                .filter(placeholder -> placeholder.code().equals(code))
                .findFirst();
    }

    /** What stands in braces in a text and is no placeholder, with its braces. */
    static List<String> unknown(String text) {
        return IN_BRACES
                .matcher(text)
                .results()
                .filter(found -> of(found.group(1)).isEmpty())
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    /** The text with the facts in place of their names; whatever else is in braces stays. */
    static String fill(String text, Map<Placeholder, String> facts) {
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(of(found.group(1))
                        .map(placeholder -> facts.getOrDefault(placeholder, found.group()))
                        .orElse(found.group())));
    }
}
