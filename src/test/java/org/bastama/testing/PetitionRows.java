package org.bastama.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Petitions put straight into the tables, in any state, for tests of rooms that only need one to be there. Numbers start
 * at a million, out of the way of the sequence.
 */
public final class PetitionRows {

    /** The title of every such petition in English; the Kazakh and Russian ones say the same. */
    public static final String TITLE = "Night buses for Semey";

    /** The direct key of every such petition. */
    public static final String KEY = "directKey0123456789AbC";

    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000);
    private static final List<String> TABLES = List.of(
            "tally",
            "tally_day",
            "tally_territory",
            "tally_total",
            "timeline_entry",
            "hand_over_pack",
            "threshold",
            "petition_text");

    private final JdbcTemplate database;

    public PetitionRows(JdbcTemplate database) {
        this.database = database;
    }

    /** A petition opened yesterday that closes in thirty days. */
    public PetitionNumber open() {
        return insert(PetitionState.OPEN, TestClock.START.plus(Duration.ofDays(30)));
    }

    /** A petition in a state, with or without a time of closing. */
    public PetitionNumber insert(PetitionState state, @Nullable Instant closesAt) {
        var number = new PetitionNumber(NUMBERS.incrementAndGet());
        var before = at(TestClock.START.minus(Duration.ofDays(1)));
        database.update(
                "insert into petitions.petition (number, state, author, authority_slug, territory_code, original_language,"
                        + " direct_key, text_hidden, created_at, opened_at, closes_at, version)"
                        + " values (?, ?, ?, 'akimat-semey', '101000000', 'ru', ?, false, ?, ?, ?, 0)",
                number.value(),
                state.code(),
                UUID.randomUUID(),
                KEY,
                before,
                before,
                at(closesAt));
        text(number, "kk", "Семейге түнгі автобус керек");
        text(number, "ru", "Ночные автобусы для Семея");
        text(number, "en", TITLE);
        return number;
    }

    /** Puts it into another state. */
    public void state(PetitionNumber number, PetitionState state) {
        database.update("update petitions.petition set state = ? where number = ?", state.code(), number.value());
    }

    /** Lets it run under the first version of a procedure. */
    public void procedure(PetitionNumber number, String code) {
        database.update(
                "update petitions.petition set procedure_code = ?, procedure_version = 1 where number = ?",
                code,
                number.value());
    }

    /** Hands it over. */
    public void handOver(PetitionNumber number, Instant when) {
        database.update(
                "update petitions.petition set state = 'handed_over', handed_over_at = ? where number = ?",
                at(when),
                number.value());
    }

    /** Deletes all such petitions, for tests that commit. */
    public void deleteAll() {
        TABLES.forEach(table -> database.update("delete from petitions." + table + " where petition > 1000000"));
        database.update("delete from petitions.petition where number > 1000000");
    }

    private void text(PetitionNumber number, String language, String title) {
        database.update(
                "insert into petitions.petition_text (petition, language, title, demand, background)"
                        + " values (?, ?, ?, 'A bus every hour until two.', '')",
                number.value(),
                language,
                title);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
