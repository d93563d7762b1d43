package org.bastama.civic.petitions.tally;

import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.petitions.Tables.TALLY_DAY;
import static bastama.db.petitions.Tables.TALLY_TERRITORY;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static org.bastama.foundation.shared.UnnestedStore.dates;
import static org.bastama.foundation.shared.UnnestedStore.ints;
import static org.bastama.foundation.shared.UnnestedStore.key;
import static org.bastama.foundation.shared.UnnestedStore.keys;
import static org.bastama.foundation.shared.UnnestedStore.longs;
import static org.bastama.foundation.shared.UnnestedStore.texts;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;

/** All cells of a batch in one statement, all sums of a kind in another. */
class PostgresTallyRepository implements TallySteps {

    private final DSLContext database;

    PostgresTallyRepository(DSLContext database) {
        this.database = database;
    }

    @Override
    public void add(List<TallyChange> changes) {
        database.insertInto(TALLY)
                .columns(
                        TALLY.PETITION,
                        TALLY.ON_DAY,
                        TALLY.TERRITORY_CODE,
                        TALLY.IDENTITY_LEVEL,
                        TALLY.CONFIRMED,
                        TALLY.WITHDRAWN,
                        TALLY.INVALIDATED,
                        TALLY.PAPER)
                .select(select(
                                key(1, SQLDataType.BIGINT),
                                key(2, SQLDataType.LOCALDATE),
                                key(3, SQLDataType.VARCHAR),
                                key(4, SQLDataType.INTEGER),
                                key(5, SQLDataType.BIGINT),
                                key(6, SQLDataType.BIGINT),
                                key(7, SQLDataType.BIGINT),
                                key(8, SQLDataType.BIGINT))
                        .from(keys(
                                longs(changes, change -> change.petition().value()),
                                dates(changes, TallyChange::day),
                                texts(changes, TallyChange::territoryCode),
                                ints(changes, TallyChange::level),
                                longs(changes, TallyChange::confirmed),
                                longs(changes, TallyChange::withdrawn),
                                longs(changes, TallyChange::invalidated),
                                longs(changes, TallyChange::paper))))
                .onConflict(TALLY.PETITION, TALLY.ON_DAY, TALLY.TERRITORY_CODE, TALLY.IDENTITY_LEVEL)
                .doUpdate()
                .set(TALLY.CONFIRMED, TALLY.CONFIRMED.plus(excluded(TALLY.CONFIRMED)))
                .set(TALLY.WITHDRAWN, TALLY.WITHDRAWN.plus(excluded(TALLY.WITHDRAWN)))
                .set(TALLY.INVALIDATED, TALLY.INVALIDATED.plus(excluded(TALLY.INVALIDATED)))
                .set(TALLY.PAPER, TALLY.PAPER.plus(excluded(TALLY.PAPER)))
                .execute();
    }

    @Override
    public void addToDays(List<Day> days) {
        database.insertInto(TALLY_DAY)
                .columns(TALLY_DAY.PETITION, TALLY_DAY.ON_DAY, TALLY_DAY.NET)
                .select(select(key(1, SQLDataType.BIGINT), key(2, SQLDataType.LOCALDATE), key(3, SQLDataType.BIGINT))
                        .from(keys(longs(days, Day::petition), dates(days, Day::day), longs(days, Day::net))))
                .onConflict(TALLY_DAY.PETITION, TALLY_DAY.ON_DAY)
                .doUpdate()
                .set(TALLY_DAY.NET, TALLY_DAY.NET.plus(excluded(TALLY_DAY.NET)))
                .execute();
    }

    @Override
    public void addToPlaces(List<Place> places) {
        database.insertInto(TALLY_TERRITORY)
                .columns(
                        TALLY_TERRITORY.PETITION,
                        TALLY_TERRITORY.TERRITORY_CODE,
                        TALLY_TERRITORY.IDENTITY_LEVEL,
                        TALLY_TERRITORY.NET)
                .select(select(
                                key(1, SQLDataType.BIGINT),
                                key(2, SQLDataType.VARCHAR),
                                key(3, SQLDataType.INTEGER),
                                key(4, SQLDataType.BIGINT))
                        .from(keys(
                                longs(places, Place::petition),
                                texts(places, Place::territoryCode),
                                ints(places, Place::level),
                                longs(places, Place::net))))
                .onConflict(TALLY_TERRITORY.PETITION, TALLY_TERRITORY.TERRITORY_CODE, TALLY_TERRITORY.IDENTITY_LEVEL)
                .doUpdate()
                .set(TALLY_TERRITORY.NET, TALLY_TERRITORY.NET.plus(excluded(TALLY_TERRITORY.NET)))
                .execute();
    }

    @Override
    public void addToTotals(List<Total> totals) {
        database.insertInto(TALLY_TOTAL)
                .columns(TALLY_TOTAL.PETITION, TALLY_TOTAL.IDENTITY_LEVEL, TALLY_TOTAL.NET)
                .select(select(key(1, SQLDataType.BIGINT), key(2, SQLDataType.INTEGER), key(3, SQLDataType.BIGINT))
                        .from(keys(
                                longs(totals, Total::petition), ints(totals, Total::level), longs(totals, Total::net))))
                .onConflict(TALLY_TOTAL.PETITION, TALLY_TOTAL.IDENTITY_LEVEL)
                .doUpdate()
                .set(TALLY_TOTAL.NET, TALLY_TOTAL.NET.plus(excluded(TALLY_TOTAL.NET)))
                .execute();
    }
}
