package org.bastama.outside.publicweb.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of the API; what each is for says {@code publicweb.openapi.parameter.<code>}. */
public enum Parameter {
    LANG("lang", Vocabulary.LANGUAGE, false),
    PAGE("page", Kind.WHOLE),
    SIZE("size", Kind.WHOLE),
    /** For links, which cannot send a header. */
    FORMAT("format", Vocabulary.FORMAT, false),
    TEXT("q", Kind.TEXT),
    AUTHORITY("authority", "/api/v1/authorities"),
    TERRITORY("territory", "/api/v1/territories"),
    GROUP("group", "/api/v1/groups"),
    PETITION_STATE("state", Vocabulary.PETITION_STATE, true),
    PETITION_SORT("sort", Vocabulary.PETITION_SORT, false),
    PAST_SORT("sort", Vocabulary.PAST_SORT, false),
    COMMITMENT_STATE("state", Vocabulary.COMMITMENT_STATE, true),
    CONSULTATION_STATE("state", Vocabulary.CONSULTATION_STATE, true),
    SCORE_DAY("on", Kind.DAY),
    CASES("cases", Vocabulary.CASE_SET, false),
    /** In the path. */
    NUMBER("number", Kind.WHOLE),
    /** In the path. */
    SLUG("slug", Kind.TEXT);

    /** What a value looks like. */
    public enum Kind {
        TEXT,
        WHOLE,
        DAY,
        WORD,
        WORDS
    }

    /** The last page that can be asked for. */
    public static final int LAST_PAGE = 100_000;

    private final String word;
    private final Kind kind;
    private final @Nullable Vocabulary vocabulary;
    private final @Nullable String listedAt;

    Parameter(String word, Kind kind) {
        this(word, kind, null, null);
    }

    /** One of these words, or several, separated by commas or given several times. */
    Parameter(String word, Vocabulary vocabulary, boolean several) {
        this(word, several ? Kind.WORDS : Kind.WORD, vocabulary, null);
    }

    /** A value that another address lists. */
    Parameter(String word, String listedAt) {
        this(word, Kind.TEXT, null, listedAt);
    }

    Parameter(String word, Kind kind, @Nullable Vocabulary vocabulary, @Nullable String listedAt) {
        this.word = word;
        this.kind = kind;
        this.vocabulary = vocabulary;
        this.listedAt = listedAt;
    }

    /** What an address takes in its query, in the order to tell it. */
    public static List<Parameter> of(Offer offer) {
        var all = new ArrayList<>(List.of(offer.takes()));
        if (offer.list()) {
            all.addAll(List.of(PAGE, SIZE, FORMAT));
        }
        all.add(LANG);
        return all;
    }

    /** The one in the path with that name. */
    public static Parameter inPath(String name) {
        return List.of(NUMBER, SLUG).stream()
                .filter(parameter -> parameter.word.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Its name in addresses. */
    public String word() {
        return word;
    }

    /** What a value looks like. */
    public Kind kind() {
        return kind;
    }

    /** The words it may be, where they are few. */
    public Optional<Vocabulary> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** Where its values are listed, if another address lists them. */
    public Optional<String> listedAt() {
        return Optional.ofNullable(listedAt);
    }

    /** Its name among all parameters: several addresses have a {@code state} of their own. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
