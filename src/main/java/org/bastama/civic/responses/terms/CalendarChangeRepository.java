package org.bastama.civic.responses.terms;

import static bastama.db.responses.Tables.CALENDAR_CHANGE;
import static bastama.db.responses.Tables.DEADLINE;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Countries whose calendar changed, until their deadlines have been calculated anew. */
@Repository
class CalendarChangeRepository {

    private final DSLContext database;

    CalendarChangeRepository(DSLContext database) {
        this.database = database;
    }

    /** Changes noted until then, by country. */
    Map<String, Instant> until(Instant time) {
        return database.selectFrom(CALENDAR_CHANGE)
                .where(CALENDAR_CHANGE.CHANGED_AT.le(time))
                .fetchMap(CALENDAR_CHANGE.COUNTRY, CALENDAR_CHANGE.CHANGED_AT);
    }

    /** The countries by whose calendar a deadline runs. */
    Set<String> countriesOfRunning() {
        return database.selectDistinct(DEADLINE.COUNTRY)
                .from(DEADLINE)
                .where(DEADLINE.STOPPED_AT.isNull())
                .and(DEADLINE.COUNTRY.isNotNull())
                .fetchSet(DEADLINE.COUNTRY);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String country, Instant now) {
        database.insertInto(CALENDAR_CHANGE)
                .set(CALENDAR_CHANGE.COUNTRY, country)
                .set(CALENDAR_CHANGE.CHANGED_AT, now)
                .onConflict(CALENDAR_CHANGE.COUNTRY)
                .doUpdate()
                .set(CALENDAR_CHANGE.CHANGED_AT, now)
                .execute();
    }

    /** Forgets a change unless a later one came. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String country, Instant changedAt) {
        database.deleteFrom(CALENDAR_CHANGE)
                .where(CALENDAR_CHANGE.COUNTRY.eq(country))
                .and(CALENDAR_CHANGE.CHANGED_AT.eq(changedAt))
                .execute();
    }
}
