package org.bastama.testing;

import java.util.List;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counted days of the scoreboard put straight into the tables. */
public final class ScoreRows {

    private static final String STILL = "9999-12-31";

    private final JdbcTemplate database;

    public ScoreRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Nothing was ever counted. */
    public void clear() {
        List.of("score_day", "score_case", "score", "score_quarter")
                .forEach(table -> database.update("delete from responses." + table));
    }

    /** A day that was counted. */
    public void day(String on) {
        database.update(
                "insert into responses.score_day (on_day, formulas, counted_at) values (cast(? as date), 1, ?)",
                on,
                TestClock.START.atOffset(java.time.ZoneOffset.UTC));
    }

    /** What an authority's cases add up to from a day on; as many are answered as are judged. */
    public void score(String slug, String from, int received, int judged, int inTime, int medianHalves) {
        score(slug, from, STILL, received, judged, inTime, medianHalves);
    }

    /** The same until before another day. */
    public void score(String slug, String from, String until, int received, int judged, int inTime, int medianHalves) {
        database.update(
                "insert into responses.score (authority_slug, from_on, until_on, received, judged, in_time, answered,"
                        + " median_halves, overdue, passed_on, rated, kept, promised)"
                        + " values (?, cast(? as date), cast(? as date), ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
                slug,
                from,
                until,
                received,
                judged,
                inTime,
                Math.max(judged, 5),
                medianHalves);
    }

    /** A quarter of an authority. */
    public void quarter(String slug, String quarter, String from, int judged, int inTime) {
        database.update(
                "insert into responses.score_quarter (authority_slug, quarter_on, from_on, until_on, judged, in_time)"
                        + " values (?, cast(? as date), cast(? as date), cast(? as date), ?, ?)",
                slug,
                quarter,
                from,
                STILL,
                judged,
                inTime);
    }

    /** A case that was answered in time. */
    public void inTime(PetitionNumber petition, String slug, String from) {
        database.update(
                "insert into responses.score_case (petition, ordinal, turn, from_on, until_on, authority_slug, standing,"
                        + " received_on, due_on, answered_on, judged_on, working_days)"
                        + " values (?, 1, 1, cast(? as date), cast(? as date), ?, 'IN_TIME', date '2026-08-03',"
                        + " date '2026-08-24', date '2026-08-10', date '2026-08-10', 5)",
                petition.value(),
                from,
                STILL,
                slug);
    }
}
