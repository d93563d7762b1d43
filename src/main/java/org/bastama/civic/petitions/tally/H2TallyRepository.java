package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.petitions.Tables.TALLY_TOTAL;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.dao.DataIntegrityViolationException;

/** Cell by cell: embedded, a statement costs no more than the row it touches. */
class H2TallyRepository implements TallySteps {

    private final DSLContext database;

    H2TallyRepository(DSLContext database) {
        this.database = database;
    }

    @Override
    public void add(List<Tallies.Change> changes) {
        changes.forEach(this::add);
    }

    private void add(Tallies.Change change) {
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

    /** 0 when somebody else was first: the MERGE that this becomes may race, and then says that the key is there. */
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

    @Override
    public void addToTotals(List<Total> totals) {
        totals.forEach(this::addToTotal);
    }

    private void addToTotal(Total total) {
        if (changeTotal(total) == 0 && insertTotal(total) == 0) {
            changeTotal(total);
        }
    }

    private int changeTotal(Total total) {
        return database.update(TALLY_TOTAL)
                .set(TALLY_TOTAL.NET, TALLY_TOTAL.NET.plus(total.net()))
                .where(TALLY_TOTAL.PETITION.eq(total.petition()), TALLY_TOTAL.IDENTITY_LEVEL.eq(total.level()))
                .execute();
    }

    private int insertTotal(Total total) {
        try {
            return database.insertInto(TALLY_TOTAL)
                    .set(TALLY_TOTAL.PETITION, total.petition())
                    .set(TALLY_TOTAL.IDENTITY_LEVEL, total.level())
                    .set(TALLY_TOTAL.NET, total.net())
                    .onConflictDoNothing()
                    .execute();
        } catch (DataIntegrityViolationException taken) {
            return 0;
        }
    }
}
