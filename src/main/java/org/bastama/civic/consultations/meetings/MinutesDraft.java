package org.bastama.civic.consultations.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;

/**
 * Minutes as they are typed.
 *
 * @param attended how many came, a number
 */
public record MinutesDraft(LocalizedText text, String attended, List<Decided> decisions) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int MOST_PEOPLE = 1_000_000;

    public MinutesDraft {
        decisions = List.copyOf(decisions);
    }

    /**
     * A decision.
     *
     * @param contributions their numbers, commas or spaces between
     */
    public record Decided(LocalizedText text, String contributions) {

        boolean isEmpty() {
            return text.isEmpty() && contributions.isBlank();
        }
    }

    /** Whether there is a public contribution of a number. */
    @FunctionalInterface
    interface Known {
        boolean isThere(int contribution);
    }

    /** Cleaned. */
    record Checked(LocalizedText text, int attended, List<Minutes.Decision> decisions) {}

    /**
     * Errors belong to {@code text}, {@code text-<language>}, {@code attended}, {@code decisions},
     * {@code decision.<place>}, {@code decision.<place>-<language>} and {@code decision.<place>.contributions}.
     */
    Checked check(Rejections rejections, int checkedIn, Known known) {
        var written = WrittenText.required(
                rejections, "text", text, Minutes.LONGEST, "consultations.meetings.minutes-missing");
        var count = attended.strip();
        var isNumber = count.matches("[0-9]{1,7}") && Integer.parseInt(count) <= MOST_PEOPLE;
        rejections
                .require(isNumber, "attended", "consultations.meetings.attended-number")
                .require(
                        !isNumber || Integer.parseInt(count) >= checkedIn,
                        "attended",
                        "consultations.meetings.attended-few",
                        checkedIn);
        var filled = decisions.stream().filter(one -> !one.isEmpty()).toList();
        rejections.require(
                filled.size() <= Minutes.MOST_DECISIONS,
                "decisions",
                "consultations.meetings.too-many-decisions",
                Minutes.MOST_DECISIONS);
        var checked = new ArrayList<Minutes.Decision>();
        for (var place = 1; place <= decisions.size(); place++) {
            if (!decisions.get(place - 1).isEmpty()) {
                checked.add(decision(rejections, "decision." + place, decisions.get(place - 1), known));
            }
        }
        return new Checked(written, isNumber ? Integer.parseInt(count) : 0, checked);
    }

    private static Minutes.Decision decision(Rejections rejections, String field, Decided typed, Known known) {
        var said = WrittenText.required(
                rejections, field, typed.text(), Minutes.Decision.LONGEST, "consultations.meetings.decision-missing");
        var numbers = new TreeSet<Integer>();
        for (var word : typed.contributions().strip().split("[\\s,;№#]+")) {
            if (NUMBER.matcher(word).matches() && known.isThere(Integer.parseInt(word))) {
                numbers.add(Integer.valueOf(word));
            } else {
                rejections.require(
                        word.isEmpty(), field + ".contributions", "consultations.meetings.unknown-contribution", word);
            }
        }
        return new Minutes.Decision(said, List.copyOf(numbers));
    }
}
