package org.bastama.civic.consultations.opinionmap;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.consultations.opinions.OpinionGroup;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.Point;
import org.bastama.civic.consultations.opinions.StatementResult;
import org.bastama.civic.consultations.opinions.Tally;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** An opinion map in figures, for the API: nothing but what the published map tells. */
final class OpinionFigures {

    private final OpinionResults results;
    private final Language language;

    OpinionFigures(OpinionResults results, Language language) {
        this.results = results;
        this.language = language;
    }

    Map<String, Object> all() {
        var figures = new LinkedHashMap<String, Object>();
        var map = results.map();
        figures.put("state", (map == null ? OpinionMap.State.TOO_FEW_PEOPLE : map.state()).code());
        figures.put(
                "statements", results.statements().stream().map(this::statement).toList());
        if (map != null && map.state() != OpinionMap.State.TOO_FEW_PEOPLE) {
            add(figures, map);
        }
        return figures;
    }

    private void add(Map<String, Object> figures, OpinionMap map) {
        figures.put(
                "drawnAt",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Objects.requireNonNull(results.drawnAt())
                        .atZone(Formats.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)));
        figures.put("participants", map.participants());
        figures.put("grouped", map.grouped());
        figures.put("votesToBeGrouped", map.enough());
        figures.put("groups", map.groups().stream().map(this::group).toList());
        figures.put(
                "bubbles",
                map.bubbles().stream()
                        .map(bubble -> figures(
                                "centre", point(bubble.centre()), "people", bubble.people(), "group", bubble.group()))
                        .toList());
        figures.put(
                "shared",
                map.shared().stream()
                        .filter(one -> results.statement(one.statement()).isPresent())
                        .map(one -> figures(
                                "statement",
                                one.statement(),
                                "choice",
                                one.choice().code(),
                                "score",
                                one.score()))
                        .toList());
        figures.put(
                "dividing",
                results.dividing().stream()
                        .map(OpinionResults.Told::result)
                        .map(one -> figures(
                                "statement",
                                one.statement(),
                                "agreeing",
                                one.agreeing(),
                                "rejecting",
                                one.rejecting(),
                                "score",
                                one.score()))
                        .toList());
        figures.put("explained", map.explained());
        figures.put("silhouette", map.silhouette());
    }

    private Map<String, Object> statement(Statement statement) {
        var figures = figures(
                "statement",
                statement.number(),
                "text",
                statement.text().in(language),
                "contribution",
                statement.contribution());
        results.result(statement).ifPresent(result -> add(figures, result));
        return figures;
    }

    private static void add(Map<String, Object> figures, StatementResult result) {
        figures.put("votes", tally(result.votes()));
        figures.put(
                "groups",
                result.groups().stream()
                        .map(group -> figures("group", group.group(), "votes", tally(group.votes())))
                        .toList());
        figures.put("agreement", result.agreement());
        figures.put("rejection", result.rejection());
        var pull = result.pull();
        figures.put("pull", pull == null ? null : point(pull));
    }

    private Map<String, Object> group(OpinionGroup group) {
        return figures(
                "group",
                group.number(),
                "people",
                group.people(),
                "centre",
                point(group.centre()),
                "representative",
                results.representative(group).stream()
                        .map(OpinionResults.Told::result)
                        .map(one -> figures(
                                "statement",
                                one.statement(),
                                "choice",
                                one.choice().code(),
                                "times",
                                one.times(),
                                "z",
                                one.z()))
                        .toList());
    }

    private static Map<String, Object> tally(Tally tally) {
        return figures("agree", tally.agree(), "disagree", tally.disagree(), "pass", tally.pass());
    }

    private static List<Double> point(Point point) {
        return List.of(point.x(), point.y());
    }

    /** Names and values in turn; a value may be missing. */
    private static Map<String, Object> figures(@Nullable Object... namesAndValues) {
        var figures = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            figures.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return figures;
    }
}
