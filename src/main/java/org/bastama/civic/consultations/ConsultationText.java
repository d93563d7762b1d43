package org.bastama.civic.consultations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/** What a consultation asks, in up to three languages; the original is the language it was written in. */
public record ConsultationText(Language original, Map<Language, Version> versions) {

    /** The longest title, in code points. */
    public static final int LONGEST_TITLE = 120;

    /** The longest question and the longest word on who decides, in code points. */
    public static final int LONGEST_QUESTION = 2_000;

    /** The longest reasons, in code points. */
    public static final int LONGEST_REASONS = 6_000;

    /** One language's title, what is asked, why, and who decides what and when; plain text. */
    public record Version(String title, String question, String why, String decides) {

        /** Nothing written yet. */
        public static final Version EMPTY = new Version("", "", "", "");

        /** Its texts by the names of their fields, in their order. */
        public Map<String, String> byField() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("title", title);
            fields.put("question", question);
            fields.put("why", why);
            fields.put("decides", decides);
            return fields;
        }
    }

    public ConsultationText {
        var kept = new EnumMap<Language, Version>(Language.class);
        versions.forEach((language, version) -> {
            if (!version.equals(Version.EMPTY)) {
                kept.put(language, version);
            }
        });
        versions = Collections.unmodifiableMap(kept);
    }

    /** The languages in which anything is written, and the original: what belongs to it is needed in all of them. */
    public Set<Language> languages() {
        var languages = EnumSet.of(original);
        languages.addAll(versions.keySet());
        return languages;
    }

    /** The fields by their names, in their order. */
    public static List<String> fields() {
        return List.copyOf(Version.EMPTY.byField().keySet());
    }

    /** What is written in a language. */
    public Version exactly(Language language) {
        return versions.getOrDefault(language, Version.EMPTY);
    }

    public LocalizedText titles() {
        return each(Version::title);
    }

    public LocalizedText questions() {
        return each(Version::question);
    }

    public LocalizedText whys() {
        return each(Version::why);
    }

    public LocalizedText decides() {
        return each(Version::decides);
    }

    /** The text of a field, by its name. */
    public LocalizedText field(String name) {
        return each(version -> version.byField().getOrDefault(name, ""));
    }

    private LocalizedText each(Function<Version, String> part) {
        var parts = new EnumMap<Language, String>(Language.class);
        versions.forEach((language, version) -> parts.put(language, part.apply(version)));
        return new LocalizedText(parts, original);
    }
}
