package org.bastama.civic.procedures;

import static bastama.db.procedures.Tables.CALENDAR_DAY;
import static bastama.db.procedures.Tables.CALENDAR_REVISION;

import bastama.db.procedures.tables.records.CalendarDayRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored calendars. Every write grows the revision. */
@Component
class CalendarRepository {

    private static final String REMOVED = "removed";

    /** A day and whether an administrator decided it. */
    record Stored(CalendarDay day, boolean edited) {}

    private final DSLContext database;

    CalendarRepository(DSLContext database) {
        this.database = database;
    }

    /** Every day that a calendar names, without those taken out. */
    public List<CalendarDay> all() {
        return database.selectFrom(CALENDAR_DAY)
                .where(CALENDAR_DAY.KIND.ne(REMOVED))
                .orderBy(CALENDAR_DAY.COUNTRY, CALENDAR_DAY.ON_DATE)
                .fetch(CalendarRepository::day);
    }

    public Optional<CalendarDay> find(String country, LocalDate date) {
        return database.selectFrom(CALENDAR_DAY)
                .where(CALENDAR_DAY.COUNTRY.eq(country), CALENDAR_DAY.ON_DATE.eq(date), CALENDAR_DAY.KIND.ne(REMOVED))
                .fetchOptional(CalendarRepository::day);
    }

    public long revision() {
        return database.select(CALENDAR_REVISION.NUMBER).from(CALENDAR_REVISION).fetchSingle(CALENDAR_REVISION.NUMBER);
    }

    /** Adds or changes a day as an administrator says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(CalendarDay day) {
        write(day.country(), day.date(), day.kind().code(), day.names(), true);
    }

    /** Takes a day out, also for later versions of the project's own calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(CalendarDay day) {
        write(day.country(), day.date(), REMOVED, day.names(), true);
    }

    /** Brings the project's own calendar in; what an administrator decided stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(List<CalendarDay> data) {
        var stored = database.selectFrom(CALENDAR_DAY).fetchGroups(r -> r.getCountry() + r.getOnDate());
        for (var day : data) {
            var rows = stored.get(day.country() + day.date());
            if (rows == null
                    || (!rows.getFirst().getEdited() && !day(rows.getFirst()).equals(day))) {
                write(day.country(), day.date(), day.kind().code(), day.names(), false);
            }
        }
    }

    private void write(String country, LocalDate date, String kind, LocalizedText names, boolean edited) {
        var changed = database.update(CALENDAR_DAY)
                .set(CALENDAR_DAY.KIND, kind)
                .set(CALENDAR_DAY.NAME, names.toJson())
                .set(CALENDAR_DAY.EDITED, edited)
                .where(CALENDAR_DAY.COUNTRY.eq(country), CALENDAR_DAY.ON_DATE.eq(date))
                .execute();
        if (changed == 0) {
            database.insertInto(CALENDAR_DAY)
                    .set(CALENDAR_DAY.COUNTRY, country)
                    .set(CALENDAR_DAY.ON_DATE, date)
                    .set(CALENDAR_DAY.KIND, kind)
                    .set(CALENDAR_DAY.NAME, names.toJson())
                    .set(CALENDAR_DAY.EDITED, edited)
                    .execute();
        }
        database.update(CALENDAR_REVISION)
                .set(CALENDAR_REVISION.NUMBER, CALENDAR_REVISION.NUMBER.plus(1))
                .execute();
    }

    private static CalendarDay day(CalendarDayRecord r) {
        return new CalendarDay(
                r.getCountry(),
                r.getOnDate(),
                CalendarDay.Kind.valueOf(r.getKind().toUpperCase(Locale.ROOT)),
                LocalizedText.fromJson(r.getName()));
    }
}
