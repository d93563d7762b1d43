package org.bastama.civic.responses;

import java.util.ArrayList;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;

/**
 * What is asked of an answer to demands one by one. Errors stand at {@code demands}, and at {@code demands.<number>.words},
 * {@code .outcome} and {@code .reason} with the codes of languages after them; numbers count from 1.
 */
public final class DemandRules {

    private DemandRules() {}

    /**
     * The demands, cleaned: each with its words, an outcome that the procedure knows and a reason, and all of the answer in
     * the same languages. Together with the text they are no longer than an answer without them.
     */
    static Demands checked(Rejections rejections, Demands typed, LocalizedText text, Set<String> outcomes) {
        if (typed.isEmpty()) {
            return typed;
        }
        rejections
                .require(typed.points().size() >= Demands.FEWEST, "demands", "responses.demands.too-few")
                .require(typed.points().size() <= Demands.MOST, "demands", "responses.demands.too-many", Demands.MOST);
        var languages = typed.languages();
        languages.addAll(text.texts().keySet());
        requireAll(rejections, text, languages, "text");
        var points = new ArrayList<AnsweredDemand>();
        for (var point : typed.points()) {
            points.add(checked(rejections, point, place(points.size()), languages, outcomes));
        }
        var checked = new Demands(points);
        languages.forEach(language -> requireShort(rejections, checked, text, language));
        var whole = checked.whole();
        rejections.require(
                whole == null || outcomes.contains(whole) || !outcomes.containsAll(checked.outcomes()),
                "demands",
                "responses.demands.whole-unknown");
        return checked;
    }

    private static AnsweredDemand checked(
            Rejections rejections, AnsweredDemand typed, String place, Set<Language> languages, Set<String> outcomes) {
        var words = ActText.checked(
                rejections,
                place + "words",
                typed.words(),
                AnsweredDemand.LONGEST_WORDS,
                "responses.demands.words-missing");
        requireAll(rejections, words, languages, place + "words");
        var outcome = typed.outcome();
        rejections
                .require(outcome != null, place + "outcome", "responses.outcome-missing")
                .require(outcome == null || outcomes.contains(outcome), place + "outcome", "responses.outcome-unknown");
        var reason = ActText.checked(
                rejections,
                place + "reason",
                typed.reason(),
                Response.LONGEST_REASON,
                "responses.demands.reason-missing");
        requireAll(rejections, reason, languages, place + "reason");
        return new AnsweredDemand(words, outcome, reason);
    }

    /** Whoever reads one language reads all of the answer. What is in no language is told already. */
    private static void requireAll(Rejections rejections, LocalizedText text, Set<Language> languages, String field) {
        if (!text.isEmpty()) {
            languages.forEach(language -> rejections.require(
                    text.exactly(language).isPresent(),
                    field + "." + language.code(),
                    "responses.demands.language-missing"));
        }
    }

    private static void requireShort(Rejections rejections, Demands demands, LocalizedText text, Language language) {
        var alone = length(text, language);
        var together = alone
                + demands.points().stream()
                        .mapToInt(point -> length(point.words(), language) + length(point.reason(), language))
                        .sum();
        rejections.require(
                alone > PublishResponse.MAXIMUM || together <= PublishResponse.MAXIMUM,
                "text." + language.code(),
                "responses.demands.too-long",
                PublishResponse.MAXIMUM,
                together);
    }

    private static int length(LocalizedText text, Language language) {
        return Text.length(text.exactly(language).orElse(""));
    }

    /** What is kept of them while they are typed: as much as a draft holds. */
    public static Demands typed(Rejections rejections, Demands typed) {
        rejections.require(
                typed.points().size() <= Demands.MOST, "demands", "responses.demands.too-many", Demands.MOST);
        var points = new ArrayList<AnsweredDemand>();
        for (var point : typed.points()) {
            var place = place(points.size());
            points.add(new AnsweredDemand(
                    ActText.typed(rejections, place + "words", point.words(), AnsweredDemand.LONGEST_WORDS),
                    ActText.typed(point.outcome()),
                    ActText.typed(rejections, place + "reason", point.reason(), Response.LONGEST_REASON)));
        }
        return new Demands(points);
    }

    /** How the fields of a point begin, by how many are before it. */
    private static String place(int before) {
        return "demands." + (before + 1) + ".";
    }
}
