package org.bastama.outside.publicweb.petition;

import java.util.List;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.TextDifference;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * One response on the plain page of a petition.
 *
 * @param facts what some kinds of acts say beside their text
 * @param why why it was corrected, or extended, or passed on; empty otherwise
 * @param mark what to tell about the language of the text, when it is not the reader's
 * @param demands what it answers one by one, in the language of the text
 * @param explained how the outcome of the whole follows from those of the demands; null without them
 * @param former versions that were corrected, newest first
 * @param more whether there are others, which the rich page has
 */
public record PetitionAnswer(
        String kind,
        @Nullable String outcome,
        String outcomeTone,
        String authority,
        String signed,
        List<String> facts,
        PetitionPage.Note why,
        List<String> paragraphs,
        String language,
        @Nullable String mark,
        List<Demand> demands,
        @Nullable String explained,
        List<Document> documents,
        List<FormerVersion> former,
        boolean more) {

    /** One demand of several: its words, how it ended, in which colour, and why. */
    public record Demand(String words, String outcome, String tone, String reason) {

        static List<Demand> of(Response response, Language written, Words words) {
            return response.demands().points().stream()
                    .map(demand -> new Demand(
                            demand.words().in(written),
                            words.t("responses.demands.outcome." + demand.outcome()),
                            AnswersPart.tone(demand.outcome()),
                            demand.reason().in(written)))
                    .toList();
        }

        static @Nullable String explained(Response response, Words words) {
            var demands = response.demands();
            return demands.isEmpty()
                    ? null
                    : words.t(
                            "responses.demands.explained",
                            demands.points().size(),
                            words.t("responses.outcome." + Demands.MIXED));
        }
    }

    /** A document of an answer: its name, where it is, and its size in words. */
    public record Document(String name, String path, String size) {}

    /**
     * A version that was corrected, and what the next one changed.
     *
     * @param why why that version was corrected in its turn; empty when it was the first
     */
    public record FormerVersion(
            String summary, @Nullable String outcome, PetitionPage.Note why, List<Difference> differences) {}

    /** The differences in one language. */
    public record Difference(String language, @Nullable String heading, List<TextDifference.Part> parts) {}
}
