package org.bastama.civic.petitions.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was true of a petition when it was handed over, in words and numbers that need nothing else to be read: a document
 * of its own, published as JSON. It holds nothing of a person. Texts are by the code of their language.
 *
 * @param format of this document, 1
 * @param handedOverAt the moment of which all of it tells
 * @param portal the public address of the portal
 * @param operator who runs it; empty when nobody is named
 * @param original the code of the language it was written in
 * @param group null when a citizen asks
 * @param filing where a filing on the state portal stood for the threshold
 */
public record PackFacts(
        int format,
        long petition,
        Instant handedOverAt,
        String portal,
        String operator,
        String original,
        Map<String, Version> texts,
        Map<String, String> authority,
        Map<String, String> territory,
        @Nullable Asking group,
        @Nullable Instant openedAt,
        Rules rules,
        Threshold threshold,
        @Nullable Filed filing,
        Counts counts,
        Story timeline) {

    /** One language of the text; the background is Markdown. */
    public record Version(String title, String demand, String background) {}

    /** The initiative group that asks. */
    public record Asking(@Nullable Long number, String name) {}

    /** The version of the procedure, and the population with which its shares were counted. */
    public record Rules(
            String code,
            int version,
            Map<String, String> names,
            List<Cited> citations,
            @Nullable Integer population) {}

    /** The legal source in one language. */
    public record Cited(
            String language, String text, @Nullable String url) {

        /** The source for a reader: in the reader's language where it is cited so, else the first. */
        public static Cited in(Language reader, List<Cited> citations) {
            return citations.stream()
                    .filter(citation -> citation.language().equals(reader.code()))
                    .findFirst()
                    .orElseGet(citations::getFirst);
        }
    }

    /** The threshold it was handed over for; not reached where a filing stood for it. */
    public record Threshold(
            int ordinal,
            long required,
            String triggers,
            @Nullable Instant reachedAt) {}

    /** The filing on the state portal. */
    public record Filed(String number, LocalDate on) {}

    /**
     * The tally, net.
     *
     * @param counted towards the threshold
     * @param declared declared support beside it
     * @param acceptedLevels the identity levels that count
     * @param byLevel all of it by identity level
     * @param byTerritory the largest territories, the largest first; never fewer than five
     * @param elsewhere in territories that may be shown but are not among these
     * @param unshown in territories that are not shown, because fewer than five signed there
     */
    public record Counts(
            long counted,
            long declared,
            List<Integer> acceptedLevels,
            Map<Integer, Long> byLevel,
            List<Place> byTerritory,
            long elsewhere,
            long unshown) {}

    /** Signatures of one territory. */
    public record Place(String code, Map<String, String> names, long count) {}

    /** The timeline up to the hand-over, oldest first; of very many steps, the last ones. */
    public record Story(int steps, List<Step> last) {}

    /** One step, as the timeline told it then; struck when it had ceased to hold. */
    public record Step(Instant at, Map<String, String> texts, boolean struck) {}

    /** The texts of the petition. */
    public PetitionText text() {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        texts.forEach((code, version) -> Language.of(code)
                .ifPresent(language -> versions.put(
                        language, new PetitionText.Version(version.title(), version.demand(), version.background()))));
        return new PetitionText(Language.of(original).orElseThrow(), versions);
    }

    /** Everybody who signed, counted or declared. */
    public long supporters() {
        return counts.counted() + counts.declared();
    }

    /** Names as they are stored here, for readers. */
    public static LocalizedText names(Map<String, String> byCode) {
        var names = new EnumMap<Language, String>(Language.class);
        byCode.forEach((code, name) -> Language.of(code).ifPresent(language -> names.put(language, name)));
        return new LocalizedText(names);
    }

    static Map<String, String> byCode(LocalizedText names) {
        var byCode = new LinkedHashMap<String, String>();
        names.texts().forEach((language, name) -> byCode.put(language.code(), name));
        return byCode;
    }
}
