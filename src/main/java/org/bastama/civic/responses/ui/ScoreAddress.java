package org.bastama.civic.responses.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.responses.scoreboard.CaseSet;
import org.bastama.civic.responses.scoreboard.ScoreCase;
import org.bastama.foundation.shared.PetitionNumber;

/** What addresses of the scoreboard hold; what is not understood is left out. */
final class ScoreAddress {

    private static final Pattern KEY = Pattern.compile("([1-9][0-9]{0,17})-([0-9]{1,4})-([0-9]{1,4})");

    private ScoreAddress() {}

    /** The cases behind a number of a day, from the portal's root. */
    static String cases(String slug, CaseSet set, LocalDate on) {
        return "/" + ResponsesNavigation.score(slug) + "?cases=" + set.code() + "&on=" + on;
    }

    /** The same from one of them on. */
    static String after(String slug, CaseSet set, LocalDate on, ScoreCase.Key last) {
        return cases(slug, set, on) + "&after=" + last.petition() + "-" + last.ordinal() + "-" + last.turn();
    }

    /** A list or a figure for other programs. */
    static String api(String path, LocalDate on, String language) {
        return "/api/v1/" + path + (path.contains("?") ? "&" : "?") + "on=" + on + "&lang=" + language;
    }

    /** The day that is asked for. */
    static Optional<LocalDate> day(QueryParameters parameters) {
        return parameters.getSingleParameter("on").flatMap(ScoreAddress::day);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 1900 && day.getYear() < 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Which cases; all that were received unless it says otherwise. */
    static CaseSet set(QueryParameters parameters) {
        return parameters.getSingleParameter("cases").flatMap(CaseSet::of).orElse(CaseSet.RECEIVED);
    }

    /** The case after which to go on. */
    static Optional<ScoreCase.Key> after(QueryParameters parameters) {
        return parameters
                .getSingleParameter("after")
                .map(KEY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> new ScoreCase.Key(
                        new PetitionNumber(Long.parseLong(match.group(1))),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))));
    }

    /** Parameters without those that are empty. */
    static QueryParameters parameters(Map<String, String> values) {
        var given = new LinkedHashMap<>(values);
        given.values().removeIf(String::isEmpty);
        return QueryParameters.simple(given);
    }
}
