package org.bastama.civic.procedures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days on which a term stands still: none of them counts, whatever the calendar says.
 *
 * @param spans in the order of their days, which do not overlap
 */
public record Standstill(List<Span> spans) {

    /** A term that never stood still. */
    public static final Standstill NONE = new Standstill(List.of());

    /** From the first day to the last, both left out; no day at all where the last comes before the first. */
    public record Span(LocalDate from, LocalDate until) {

        /** Whether a day is left out. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** How many days after a day are left out. */
        long daysAfter(LocalDate day) {
            var first = from.isAfter(day) ? from : day.plusDays(1);
            return Math.max(0, ChronoUnit.DAYS.between(first, until) + 1);
        }
    }

    public Standstill {
        spans = List.copyOf(spans);
    }

    /** Reads a {@link #code}. */
    public static Standstill of(String code) {
        return code.isEmpty()
                ? NONE
                : new Standstill(Stream.of(code.split(","))
                        .map(span -> span.split("/"))
                        .map(days -> new Span(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList());
    }

    /** All spans as ISO 8601 intervals, such as {@code 2026-09-07/2026-09-11,2026-09-21/2026-09-21}. */
    public String code() {
        return spans.stream().map(span -> span.from() + "/" + span.until()).collect(Collectors.joining(","));
    }

    /** Whether the term never stood still. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** What leaves a day out, if anything does. */
    public Optional<Span> on(LocalDate day) {
        return spans.stream().filter(span -> span.holds(day)).findFirst();
    }

    /** The same with one more span, which is after the others. */
    public Standstill and(Span later) {
        return new Standstill(Stream.concat(spans.stream(), Stream.of(later)).toList());
    }

    /** The same with another last day of the last span. */
    public Standstill until(LocalDate last) {
        return new Standstill(spans.subList(0, spans.size() - 1))
                .and(new Span(spans.getLast().from(), last));
    }
}
