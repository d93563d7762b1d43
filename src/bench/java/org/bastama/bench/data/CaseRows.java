package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.Formats;

/** Petitions that were handed over, answered in time, late or not at all, put straight into the tables of a portal. */
public final class CaseRows {

    /** Out of the way of the portal's own and of other benchmarks. */
    public static final long CASES_FROM = 3_000_001;

    /** The first of those whose term is due. */
    public static final long DUE_FROM = 4_000_001;

    private static final String TITLE = "Ночные автобусы для Семея, ";
    private static final int KINDS = 10;
    private static final int TERM = 21;
    private static final int TWO_YEARS = 700;
    private static final String FAR = "2100-01-01";

    private final Connection connection;
    private final Instant now;

    public CaseRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Of ten cases six were answered in time, two late, one is overdue and one waits; a fifth is the first authority's. */
    public void cases(int count, List<String> authorities) throws SQLException {
        petitions(CASES_FROM, count, i -> of(i, authorities), i -> i % KINDS < 8 ? "answered" : "handed_over");
        try (var handOvers =
                into("responses.hand_over (petition, ordinal, authority_slug, handed_over_at, ended_at)")) {
            for (var i = 0; i < count; i++) {
                handOvers.row(number(CASES_FROM, i), "1", of(i, authorities), at(received(i)), ended(i));
            }
        }
        try (var deadlines = into("responses.deadline (petition, ordinal, authority_slug, procedure_code,"
                + " procedure_version, country, length, unit, starts_on, soon_on, due_on, long_on, stopped_at,"
                + " next_notice_on)")) {
            for (var i = 0; i < count; i++) {
                var start = Formats.day(received(i));
                var dates = new DeadlineDates(start.plusDays(TERM - 7), start.plusDays(TERM), start.plusDays(2 * TERM));
                deadline(deadlines, number(CASES_FROM, i), of(i, authorities), start, dates, ended(i), FAR);
            }
        }
        answers(count, authorities);
    }

    private void answers(int count, List<String> authorities) throws SQLException {
        try (var responses = into("responses.response (petition, id, kind, authority_slug, outcome, body, official,"
                + " official_name, published_at, original_id, version, first_published_at)")) {
            for (var i = 0; i < count; i++) {
                if (i % KINDS < 8) {
                    var id = new UUID(7, i).toString();
                    responses.row(
                            number(CASES_FROM, i),
                            id,
                            "FINAL",
                            of(i, authorities),
                            "partly",
                            "{\"ru\":\"Автобус будет.\"}",
                            id,
                            "Иван Петров",
                            ended(i),
                            id,
                            "1",
                            ended(i));
                }
            }
        }
    }

    /** Terms that all run out at the same time, nothing of them said yet. */
    public void due(int count, List<String> authorities, LocalDate start, DeadlineDates dates) throws SQLException {
        petitions(DUE_FROM, count, i -> of(i, authorities), i -> "handed_over");
        var received = at(start.atStartOfDay(Formats.ZONE).toInstant());
        try (var handOvers =
                into("responses.hand_over (petition, ordinal, authority_slug, handed_over_at, ended_at)")) {
            for (var i = 0; i < count; i++) {
                handOvers.row(number(DUE_FROM, i), "1", of(i, authorities), received, "\\N");
            }
        }
        try (var deadlines = into("responses.deadline (petition, ordinal, authority_slug, procedure_code,"
                + " procedure_version, country, length, unit, starts_on, soon_on, due_on, long_on, stopped_at,"
                + " next_notice_on)")) {
            for (var i = 0; i < count; i++) {
                deadline(deadlines, number(DUE_FROM, i), of(i, authorities), start, dates, "\\N", "2000-01-01");
            }
        }
    }

    private void petitions(
            long first,
            int count,
            java.util.function.IntFunction<String> authority,
            java.util.function.IntFunction<String> state)
            throws SQLException {
        try (var petitions = into("petitions.petition (number, state, author, authority_slug, territory_code,"
                + " procedure_code, procedure_version, original_language, direct_key, text_hidden, created_at, opened_at,"
                + " closes_at, handed_over_at, version)")) {
            var then = at(now.minus(Duration.ofDays(TWO_YEARS)));
            for (var i = 0; i < count; i++) {
                petitions.row(
                        number(first, i),
                        state.apply(i),
                        new UUID(8, i).toString(),
                        authority.apply(i),
                        "KZ",
                        "open-platform",
                        "1",
                        "ru",
                        "benchKey0123456789AbCd",
                        "f",
                        then,
                        then,
                        then,
                        then,
                        "0");
            }
        }
        try (var texts = into("petitions.petition_text (petition, language, title, demand, background)")) {
            for (var i = 0; i < count; i++) {
                texts.row(number(first, i), "ru", TITLE + i, "Продлить маршруты до часа ночи.", "Просим.");
            }
        }
    }

    private static void deadline(
            CopyRows rows,
            String petition,
            String authority,
            LocalDate start,
            DeadlineDates dates,
            String stopped,
            String next) {
        rows.row(
                petition,
                "1",
                authority,
                "open-platform",
                "1",
                "KZ",
                "15",
                "WORKING",
                start.toString(),
                dates.soonOn().toString(),
                dates.dueOn().toString(),
                dates.longOn().toString(),
                stopped,
                next);
    }

    private CopyRows into(String table) throws SQLException {
        return new CopyRows(connection, "copy " + table + " from stdin");
    }

    private static String of(int i, List<String> authorities) {
        return authorities.get(i % 5 == 0 ? 0 : (i / KINDS) % authorities.size());
    }

    private Instant received(int i) {
        var days = switch (i % KINDS) {
            case 8 -> 2L * TERM;
            case 9 -> 5;
            default -> 2L * TERM + i % TWO_YEARS;
        };
        return now.minus(Duration.ofDays(days));
    }

    private String ended(int i) {
        return switch (i % KINDS) {
            case 8, 9 -> "\\N";
            case 6, 7 -> at(received(i).plus(Duration.ofDays(TERM + 9L)));
            default -> at(received(i).plus(Duration.ofDays(1L + i % TERM)));
        };
    }

    private static String number(long first, int i) {
        return Long.toString(first + i);
    }

    private static String at(Instant instant) {
        return instant.toString();
    }
}
