package org.bastama.civic.petitions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/** What a petition says, in up to three languages; the original is the language it was written in. */
public record PetitionText(Language original, Map<Language, Version> versions) {

    /** One language's title (≤ 80), demand (≤ 300) and background (Markdown, ≤ 6,000 code points). */
    public record Version(String title, String demand, String background) {

        /** Nothing written yet. */
        public static final Version EMPTY = new Version("", "", "");
    }

    public PetitionText {
        var copy = new EnumMap<Language, Version>(Language.class);
        copy.putAll(versions);
        versions = java.util.Collections.unmodifiableMap(copy);
    }

    /** The language shown to a reader: the reader's own, else the original, else any there is. */
    public Language languageFor(Language reader) {
        if (versions.containsKey(reader)) {
            return reader;
        }
        return versions.containsKey(original)
                ? original
                : versions.keySet().stream().findFirst().orElse(original);
    }

    /** The version shown to a reader; empty texts when nothing is written yet. */
    public Version in(Language reader) {
        return Optional.ofNullable(versions.get(languageFor(reader))).orElse(Version.EMPTY);
    }

    /** The language of the background shown to a reader: not every translation has one, then the original's is shown. */
    public Language backgroundFor(Language reader) {
        var shown = languageFor(reader);
        return in(shown).background().isBlank() && !in(original).background().isBlank() ? original : shown;
    }

    /** Without the languages in which nothing is written yet. */
    public PetitionText written() {
        var written = new EnumMap<Language, Version>(Language.class);
        versions.forEach((language, version) -> {
            if (!version.equals(Version.EMPTY)) {
                written.put(language, version);
            }
        });
        return new PetitionText(original, written);
    }

    /** The titles, shown in the same languages as the whole. */
    public LocalizedText titles() {
        return each(Version::title);
    }

    /** The demands, likewise. */
    public LocalizedText demands() {
        return each(Version::demand);
    }

    private LocalizedText each(Function<Version, String> part) {
        var parts = new EnumMap<Language, String>(Language.class);
        versions.forEach((language, version) -> parts.put(language, part.apply(version)));
        return new LocalizedText(parts, original);
    }
}
