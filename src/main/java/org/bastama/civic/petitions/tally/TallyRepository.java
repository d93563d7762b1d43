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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cells of tallies and their sums per level. */
@Component
class TallyRepository {

    private static final Field<java.math.BigDecimal> NET =
            sum(TALLY.CONFIRMED.minus(TALLY.WITHDRAWN).minus(TALLY.INVALIDATED).plus(TALLY.PAPER));

    private final DSLContext database;

    TallyRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Tallies.Change change) {
        if (addToCell(change) == 0 && insertCell(change) == 0) {
            addToCell(change);
        }
    }

    private int addToCell(Tallies.Change change) {
        return database.update(TALLY)
                .set(TALLY.CONFIRMED, TALLY.CONFIRMED.plus(change.confirmed()))
                .set(TALLY.WITHDRAWN, TALLY.WITHDRAWN.plus(change.withdrawn()))
                .set(TALLY.INVALIDATED, TALLY.INVALIDATED.plus(change.invalidated()))
                .set(TALLY.PAPER, TALLY.PAPER.plus(change.paper()))
                .where(
                        TALLY.PETITION.eq(change.petition().value()),
                        TALLY.ON_DAY.eq(change.day()),
                        TALLY.TERRITORY_CODE.eq(change.territoryCode()),
                        TALLY.IDENTITY_LEVEL.eq(change.level()))
                .execute();
    }

    /**
     * 0 when somebody else was first. PostgreSQL waits for the other and does nothing; H2 renders a MERGE that may
     * race and then says that the key is there.
     */
    private int insertCell(Tallies.Change change) {
        try {
            return database.insertInto(TALLY)
                    .set(TALLY.PETITION, change.petition().value())
                    .set(TALLY.ON_DAY, change.day())
                    .set(TALLY.TERRITORY_CODE, change.territoryCode())
                    .set(TALLY.IDENTITY_LEVEL, change.level())
                    .set(TALLY.CONFIRMED, change.confirmed())
                    .set(TALLY.WITHDRAWN, change.withdrawn())
                    .set(TALLY.INVALIDATED, change.invalidated())
                    .set(TALLY.PAPER, change.paper())
                    .onConflictDoNothing()
                    .execute();
        } catch (DataIntegrityViolationException taken) {
            return 0;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addToTotal(long petition, int level, long net) {
        if (changeTotal(petition, level, net) == 0 && insertTotal(petition, level, net) == 0) {
            changeTotal(petition, level, net);
        }
    }

    private int changeTotal(long petition, int level, long net) {
        return database.update(TALLY_TOTAL)
                .set(TALLY_TOTAL.NET, TALLY_TOTAL.NET.plus(net))
                .where(TALLY_TOTAL.PETITION.eq(petition), TALLY_TOTAL.IDENTITY_LEVEL.eq(level))
                .execute();
    }

    private int insertTotal(long petition, int level, long net) {
        try {
            return database.insertInto(TALLY_TOTAL)
                    .set(TALLY_TOTAL.PETITION, petition)
                    .set(TALLY_TOTAL.IDENTITY_LEVEL, level)
                    .set(TALLY_TOTAL.NET, net)
                    .onConflictDoNothing()
                    .execute();
        } catch (DataIntegrityViolationException taken) {
            return 0;
        }
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
}
