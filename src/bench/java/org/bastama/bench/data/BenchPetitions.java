package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.bastama.foundation.shared.PetitionNumber;

/** Open petitions with a text of some length, put straight into the tables of a portal that made its schema. */
public final class BenchPetitions {

    /** Out of the way of the portal's own, and all of as many digits. */
    private static final long FIRST = 2_000_001;

    private static final Duration CLOSES_IN = Duration.ofDays(60);
    private static final String PARAGRAPH =
            "Автобусы ходят до десяти вечера, а смена на комбинате кончается в одиннадцать. Люди идут домой пешком "
                    + "через пустырь без фонарей, зимой — по гололёду. Мы просим продлить три маршрута до часа ночи.\n\n";
    private static final int PARAGRAPHS = 12;

    private BenchPetitions() {}

    /** The numbers of the first so many. */
    public static List<PetitionNumber> numbers(int count) {
        return LongStream.range(FIRST, FIRST + count)
                .mapToObj(PetitionNumber::new)
                .toList();
    }

    /** Puts them in, opened yesterday. */
    public static void insert(Connection connection, List<PetitionNumber> numbers) throws SQLException {
        insert(
                connection,
                numbers,
                i -> "Ночные автобусы для Семея, " + numbers.get(i),
                Times.now().minus(Duration.ofDays(1)));
    }

    /** Puts them in, each with a title, opened at a time. */
    public static void insert(
            Connection connection, List<PetitionNumber> numbers, IntFunction<String> title, Instant opened)
            throws SQLException {
        connection.setAutoCommit(false);
        try (var petition = connection.prepareStatement(
                        "insert into petitions.petition (number, state, author, territory_code, procedure_code,"
                                + " procedure_version, original_language, direct_key, text_hidden, created_at, opened_at,"
                                + " closes_at, version) values (?, 'open', ?, '750000000', 'open-platform-closing', 1,"
                                + " 'ru', 'benchKey0123456789AbCd', false, ?, ?, ?, 0)");
                var text = connection.prepareStatement(
                        "insert into petitions.petition_text (petition, language, title, demand, background)"
                                + " values (?, 'ru', ?, 'Продлить маршруты 5, 12 и 31 до часа ночи.', ?)");
                var threshold = connection.prepareStatement(
                        "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over)"
                                + " values (?, 1, 100000000, 'response', 'at_closing')")) {
            for (var i = 0; i < numbers.size(); i++) {
                var number = numbers.get(i).value();
                addPetition(petition, number, opened);
                addText(text, number, title.apply(i));
                threshold.setLong(1, number);
                threshold.addBatch();
            }
            petition.executeBatch();
            text.executeBatch();
            threshold.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void addPetition(PreparedStatement petition, long number, Instant opened) throws SQLException {
        petition.setLong(1, number);
        petition.setObject(2, UUID.randomUUID());
        petition.setObject(3, at(opened));
        petition.setObject(4, at(opened));
        petition.setObject(5, at(Times.now().plus(CLOSES_IN)));
        petition.addBatch();
    }

    private static void addText(PreparedStatement text, long number, String title) throws SQLException {
        text.setLong(1, number);
        text.setString(2, title);
        text.setString(3, PARAGRAPH.repeat(PARAGRAPHS));
        text.addBatch();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
