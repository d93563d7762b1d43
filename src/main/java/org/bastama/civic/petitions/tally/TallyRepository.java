package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.petitions.Tables.TALLY_DAY;
import static bastama.db.petitions.Tables.TALLY_TERRITORY;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads of the cells of tallies and their sums per level. */
@Component
class TallyRepository {

    private static final Field<Long> SIGNED =
            TALLY.CONFIRMED.minus(TALLY.WITHDRAWN).minus(TALLY.INVALIDATED);

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
        return database.select(TALLY_DAY.ON_DAY, TALLY_DAY.NET)
                .from(TALLY_DAY)
                .where(TALLY_DAY.PETITION.eq(number.value()))
                .orderBy(TALLY_DAY.ON_DAY)
                .fetch(row -> new Tallies.DayCount(row.value1(), row.value2()));
    }

    /** Net signatures by territory of the levels. */
    public Map<String, Long> byTerritory(PetitionNumber number, Collection<Integer> levels) {
        return database
                .select(TALLY_TERRITORY.TERRITORY_CODE, TALLY_TERRITORY.NET)
                .from(TALLY_TERRITORY)
                .where(TALLY_TERRITORY.PETITION.eq(number.value()), TALLY_TERRITORY.IDENTITY_LEVEL.in(levels))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2(), Long::sum, TreeMap::new));
    }

    List<Tallies.Book> books(Collection<Long> petitions) {
        var sums = new HashMap<Long, Long>();
        byLevel(petitions)
                .forEach((petition, byLevel) -> sums.put(
                        petition,
                        byLevel.values().stream().mapToLong(Long::longValue).sum()));
        var days = net(TALLY_DAY, TALLY_DAY.PETITION, TALLY_DAY.NET, petitions);
        var places = net(TALLY_TERRITORY, TALLY_TERRITORY.PETITION, TALLY_TERRITORY.NET, petitions);
        var signed = net(TALLY, TALLY.PETITION, SIGNED, petitions);
        var paper = net(TALLY, TALLY.PETITION, TALLY.PAPER, petitions);
        return Stream.of(sums, days, places, signed)
                .flatMap(one -> one.keySet().stream())
                .distinct()
                .map(petition -> new Tallies.Book(
                        new PetitionNumber(petition),
                        signed.getOrDefault(petition, 0L),
                        paper.getOrDefault(petition, 0L),
                        sums.getOrDefault(petition, 0L),
                        days.getOrDefault(petition, 0L),
                        places.getOrDefault(petition, 0L)))
                .toList();
    }

    private Map<Long, Long> net(Table<?> table, Field<Long> petition, Field<Long> figure, Collection<Long> petitions) {
        return database.select(petition, sum(figure))
                .from(table)
                .where(petition.in(petitions))
                .groupBy(petition)
                .fetchMap(row -> row.value1(), row -> row.value2().longValue());
    }
}
