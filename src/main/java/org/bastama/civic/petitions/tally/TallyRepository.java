package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads of the cells of tallies and their sums per level. */
@Component
class TallyRepository {

    private static final Field<java.math.BigDecimal> NET =
            sum(TALLY.CONFIRMED.minus(TALLY.WITHDRAWN).minus(TALLY.INVALIDATED).plus(TALLY.PAPER));

    private final DSLContext database;

    TallyRepository(DSLContext database) {
        this.database = database;
    }

    /** Net signatures by level of each of the petitions; petitions without any are left out. */
    public Map<Long, Map<Integer, Long>> byLevel(Collection<Long> petitions) {
        var all = new HashMap<Long, Map<Integer, Long>>();
        if (!petitions.isEmpty()) {
            database.selectFrom(TALLY_TOTAL)
                    .where(TALLY_TOTAL.PETITION.in(petitions))
                    .forEach(row -> all.computeIfAbsent(row.getPetition(), p -> new TreeMap<>())
                            .put(row.getIdentityLevel(), row.getNet()));
        }
        return all;
    }

    /** Whether one of the petitions is handed over. */
    public boolean anyHandedOver(Collection<Long> petitions) {
        return database.fetchExists(PETITION, PETITION.NUMBER.in(petitions).and(PETITION.HANDED_OVER_AT.isNotNull()));
    }

    public long total() {
        return database.select(DSL.coalesce(DSL.sum(TALLY_TOTAL.NET), BigDecimal.ZERO))
                .from(TALLY_TOTAL)
                .fetchSingle()
                .value1()
                .longValue();
    }

    public List<Tallies.DayCount> byDay(PetitionNumber number) {
        return database.select(TALLY.ON_DAY, NET)
                .from(TALLY)
                .where(TALLY.PETITION.eq(number.value()))
                .groupBy(TALLY.ON_DAY)
                .orderBy(TALLY.ON_DAY)
                .fetch(row -> new Tallies.DayCount(row.value1(), row.value2().longValue()));
    }

    /** Net signatures by territory of the levels. */
    public Map<String, Long> byTerritory(PetitionNumber number, Collection<Integer> levels) {
        var all = new TreeMap<String, Long>();
        database.select(TALLY.TERRITORY_CODE, NET)
                .from(TALLY)
                .where(TALLY.PETITION.eq(number.value()), TALLY.IDENTITY_LEVEL.in(levels))
                .groupBy(TALLY.TERRITORY_CODE)
                .forEach(row -> all.put(row.value1(), row.value2().longValue()));
        return all;
    }

    List<Tallies.Book> books(Collection<Long> petitions) {
        var sums = byLevel(petitions);
        var signed = sum(TALLY.CONFIRMED.minus(TALLY.WITHDRAWN).minus(TALLY.INVALIDATED));
        var paper = sum(TALLY.PAPER);
        var books = new HashMap<Long, Tallies.Book>();
        sums.forEach((petition, byLevel) -> books.put(
                petition,
                new Tallies.Book(
                        new PetitionNumber(petition),
                        0,
                        0,
                        byLevel.values().stream().mapToLong(Long::longValue).sum())));
        database.select(TALLY.PETITION, signed, paper)
                .from(TALLY)
                .where(TALLY.PETITION.in(petitions))
                .groupBy(TALLY.PETITION)
                .forEach(row -> books.merge(
                        row.value1(),
                        new Tallies.Book(
                                new PetitionNumber(row.value1()),
                                row.value2().longValue(),
                                row.value3().longValue(),
                                0),
                        (sum, cells) -> new Tallies.Book(cells.petition(), cells.signed(), cells.paper(), sum.sum())));
        return List.copyOf(books.values());
    }
}
