package org.bastama.civic.procedures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the working-day calendar of a country: holidays, days off and working weekend days; only for administrators. */
@Component
public class EditCalendar {

    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarRepository calendars;
    private final ApplicationEventPublisher events;

    EditCalendar(CalendarRepository calendars, ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.events = events;
    }

    /**
     * Adds a day or changes it. Fields of a rejection: {@code date}, {@code kind}, {@code name_kk}, {@code name_ru},
     * {@code name_en}.
     */
    @Transactional
    public void put(
            Actor actor,
            String country,
            @Nullable LocalDate date,
            CalendarDay.@Nullable Kind kind,
            Map<Language, String> names) {
        actor.require(Role.ADMINISTRATOR);
        var broken = new Rejections();
        broken.require(date != null, "date", "shared.required");
        broken.require(
                date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR),
                "date",
                "procedures.calendar.year",
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
        broken.require(kind != null, "kind", "shared.required");
        broken.require(
                kind != CalendarDay.Kind.WORKING || date == null || isWeekend(date),
                "kind",
                "procedures.calendar.working-weekday");
        var text = LocalizedText.empty();
        for (var language : Language.all()) {
            var name = broken.collect(
                    "name_" + language.code(), () -> Text.name(names.getOrDefault(language, ""), LONGEST_NAME));
            text = name == null ? text : text.with(language, name);
        }
        broken.throwIfAny();
        if (date != null && kind != null) {
            calendars.put(new CalendarDay(country, date, kind, text));
            events.publishEvent(new CalendarChanged(country));
        }
    }

    /** Takes a day out of the calendar: it is a day as its weekday says. */
    @Transactional
    public void remove(Actor actor, String country, LocalDate date) {
        actor.require(Role.ADMINISTRATOR);
        var day = calendars.find(country, date).orElseThrow(() -> Rejection.of("procedures.calendar.no-such-day"));
        calendars.remove(day);
        events.publishEvent(new CalendarChanged(country));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
