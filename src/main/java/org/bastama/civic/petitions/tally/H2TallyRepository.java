package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.petitions.Tables.TALLY_DAY;
import static bastama.db.petitions.Tables.TALLY_TERRITORY;
import static bastama.db.petitions.Tables.TALLY_TOTAL;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.dao.DataIntegrityViolationException;

/** Cell by cell: embedded, a statement costs no more than the row it touches. */
class H2TallyRepository implements TallySteps {

    private final DSLContext database;

    H2TallyRepository(DSLContext database) {
        this.database = database;
    }

    @Override
    public void add(List<TallyChange> changes) {
        changes.forEach(this::add);
    }

    private void add(TallyChange change) {
        if (addToCell(change) == 0 && insertCell(change) == 0) {
            addToCell(change);
        }
    }

    private int addToCell(TallyChange change) {
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

    /** 0 when somebody else was first: the MERGE that this becomes may race, and then says that the key is there. */
    private int insertCell(TallyChange change) {
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

    @Override
    public void addToDays(List<Day> days) {
        days.forEach(day -> add(
                TALLY_DAY,
                Map.of(TALLY_DAY.PETITION, day.petition(), TALLY_DAY.ON_DAY, day.day()),
                TALLY_DAY.NET,
                day.net()));
    }

    @Override
    public void addToPlaces(List<Place> places) {
        places.forEach(place -> add(
                TALLY_TERRITORY,
                Map.of(
                        TALLY_TERRITORY.PETITION, place.petition(),
                        TALLY_TERRITORY.TERRITORY_CODE, place.territoryCode(),
                        TALLY_TERRITORY.IDENTITY_LEVEL, place.level()),
                TALLY_TERRITORY.NET,
                place.net()));
    }

    @Override
    public void addToTotals(List<Total> totals) {
        totals.forEach(total -> add(
                TALLY_TOTAL,
                Map.of(TALLY_TOTAL.PETITION, total.petition(), TALLY_TOTAL.IDENTITY_LEVEL, total.level()),
                TALLY_TOTAL.NET,
                total.net()));
    }

    private void add(Table<?> sums, Map<Field<?>, ?> key, Field<Long> net, long step) {
        if (change(sums, key, net, step) == 0 && insert(sums, key, net, step) == 0) {
            change(sums, key, net, step);
        }
    }

    private int change(Table<?> sums, Map<Field<?>, ?> key, Field<Long> net, long step) {
        return database.update(sums)
                .set(net, net.plus(step))
                .where(DSL.condition(key))
                .execute();
    }

    private int insert(Table<?> sums, Map<Field<?>, ?> key, Field<Long> net, long step) {
        try {
            return database.insertInto(sums)
                    .set(key)
                    .set(net, step)
                    .onConflictDoNothing()
                    .execute();
        } catch (DataIntegrityViolationException taken) {
            return 0;
        }
    }
}
