package org.bastama.civic.consultations.opinionmap;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.opinions.Choice;

/** Choices as a text, for forms and for what waits to be confirmed: {@code 3:agree,1004:pass}. */
public final class Choices {

    private static final Pattern ONE = Pattern.compile("([1-9][0-9]{0,9}):([a-z]{1,10})");

    private Choices() {}

    /** The text of choices, by statement. */
    public static String text(Map<Long, Choice> choices) {
        return new TreeMap<>(choices)
                .entrySet().stream()
                        .map(vote -> vote.getKey() + ":" + vote.getValue().code())
                        .collect(Collectors.joining(","));
    }

    /** The choices of a text; what is malformed is left out. */
    public static Map<Long, Choice> parse(String text) {
        var choices = new TreeMap<Long, Choice>();
        ONE.matcher(text)
                .results()
                .limit(Statement.MOST)
                .forEach(one ->
                        Choice.of(one.group(2)).ifPresent(choice -> choices.put(Long.parseLong(one.group(1)), choice)));
        return choices;
    }
}
