package org.bastama.civic.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The working-day calendars, from a snapshot in memory that follows changes. */
@Component
public class CalendarQueries {

    private static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Map.of());

    private final Snapshot<Map<String, WorkingCalendar>> snapshot;

    CalendarQueries(CalendarRepository calendars, Clock clock, PlatformTransactionManager transactions) {
        this.snapshot = new Snapshot<>(clock, transactions, calendars::revision, () -> byCountry(calendars.all()));
    }

    /** The days that a country's calendar names in a year, in order. */
    public List<CalendarDay> days(String country, int year) {
        return of(country).days().values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(java.util.Comparator.comparing(CalendarDay::date))
                .toList();
    }

    /** What the calendar says about a day; empty on a day as any other. */
    public Optional<CalendarDay> find(String country, LocalDate date) {
        return Optional.ofNullable(of(country).days().get(date));
    }

    /** Whether people work on a day. */
    public boolean isWorking(@Nullable String country, LocalDate date) {
        return of(country).leftOut(date) == null;
    }

    /** The calendar of a country; without one, only weekends are left out. */
    WorkingCalendar of(@Nullable String country) {
        return country == null ? WEEKENDS_ONLY : snapshot.get().getOrDefault(country, WEEKENDS_ONLY);
    }

    void prepare() {
        snapshot.reload();
    }

    @TransactionalEventListener
    void on(CalendarChanged changed) {
        snapshot.reload();
    }

    private static Map<String, WorkingCalendar> byCountry(List<CalendarDay> days) {
        var calendars = new HashMap<String, WorkingCalendar>();
        days.stream()
                .collect(Collectors.groupingBy(CalendarDay::country))
                .forEach((country, its) -> calendars.put(
                        country,
                        new WorkingCalendar(its.stream().collect(Collectors.toMap(CalendarDay::date, day -> day)))));
        return Map.copyOf(calendars);
    }
}
