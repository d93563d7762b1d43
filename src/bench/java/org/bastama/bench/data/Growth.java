package org.bastama.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bastama.bench.server.Postgres;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * Fills a database, whose schema a portal has made, with petitions and millions of confirmed signatures, as if they had
 * been signed: rows, tokens, events, tallies and the index of mailboxes agree. Most sign in the first weeks.
 */
public final class Growth {

    private static final Duration OPEN_FOR = Duration.ofDays(60);
    private static final List<String> TABLES =
            List.of("signatures.signature", "signatures.token", "signatures.event", "signatures.mailbox_index");
    private static final String DIFFERENCES = """
            select count(*) from
              (select petition, count(*) as n from signatures.signature where state = 'confirmed' group by petition) rows
              full join (select petition, count(*) as n from signatures.event group by petition) events using (petition)
              full join (select petition, sum(confirmed - withdrawn - invalidated + paper) as n from petitions.tally
                         group by petition) cells using (petition)
              full join (select petition, sum(net) as n from petitions.tally_day group by petition) days using (petition)
              full join (select petition, sum(net) as n from petitions.tally_territory group by petition) places
                using (petition)
              full join (select petition, sum(net) as n from petitions.tally_total group by petition) sums using (petition)
            where not (coalesce(rows.n, 0) = coalesce(events.n, 0) and coalesce(rows.n, 0) = coalesce(cells.n, 0)
              and coalesce(rows.n, 0) = coalesce(days.n, 0) and coalesce(rows.n, 0) = coalesce(places.n, 0)
              and coalesce(rows.n, 0) = coalesce(sums.n, 0))""";

    private final Postgres postgres;
    private final String database;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Territories territories = new Territories();
    private final Instant now = Times.now();

    public Growth(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** Loads so many signatures; the first petition is the largest. Tells what took how long. */
    public void load(Shares shares, long signatures) {
        var began = System.nanoTime();
        try (var connection = postgres.connect(database)) {
            var numbers = BenchPetitions.numbers(shares.shares().size());
            BenchPetitions.insert(
                    connection, numbers, i -> shares.shares().get(i).title(), now.minus(OPEN_FOR));
            var keys = TableKeys.off(connection, TABLES);
            copy(numbers, shares.of(signatures));
            tell("copied %,d signatures", signatures, began);
            keys.on();
            tell("made the keys of %,d signatures", signatures, began);
            postgres.execute(database, "vacuum (analyze)");
            requireAgreement(connection);
            tell("counted all %,d signatures, tallies agree", signatures, began);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(List<PetitionNumber> numbers, List<Long> counts) throws SQLException {
        try (var rows = new GrownRows(postgres, database)) {
            for (var i = 0; i < numbers.size(); i++) {
                var tally = GrownTally.of(numbers.get(i));
                for (var n = counts.get(i); n > 0; n--) {
                    var one = next(numbers.get(i));
                    tally.count(one);
                    rows.put(one);
                }
                rows.put(tally);
            }
        }
    }

    private GrownSignature next(PetitionNumber petition) {
        var nonce = new byte[32];
        random.nextBytes(nonce);
        return new GrownSignature(
                petition, id(), id(), hash(), hash(), hash(), hash(), territories.next(random), nonce, moment());
    }

    /** More of them early than late. */
    private Instant moment() {
        var part = random.nextDouble();
        return now.minus(OPEN_FOR).plusMillis((long) (OPEN_FOR.toMillis() * part * part));
    }

    private UUID id() {
        return new UUID(
                (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000),
                Long.MIN_VALUE | (random.nextLong() >>> 2));
    }

    private String hash() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void requireAgreement(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(DIFFERENCES)) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new IllegalStateException("the tallies of " + row.getLong(1) + " petitions do not agree");
            }
        }
    }

    private void tell(String what, long count, long began) {
        System.out.printf("%s: " + what + " after %.0f s%n", database, count, (System.nanoTime() - began) / 1e9);
    }
}
