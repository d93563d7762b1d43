package org.bastama.civic.territories;

import static bastama.db.territories.Tables.REVISION;
import static bastama.db.territories.Tables.TERRITORY;

import bastama.db.territories.tables.records.TerritoryRecord;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.SortKeys;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored tree. Every write grows the revision. */
@Component
class TerritoryRepository {

    private final DSLContext database;

    TerritoryRepository(DSLContext database) {
        this.database = database;
    }

    /** Everything, also what is no longer in force; in no order. */
    public List<TerritoryRow> all() {
        return database.selectFrom(TERRITORY).fetch(TerritoryRepository::row);
    }

    public Optional<TerritoryRow> find(String code) {
        return database.selectFrom(TERRITORY).where(TERRITORY.CODE.eq(code)).fetchOptional(TerritoryRepository::row);
    }

    /** A number that grows with every committed change. */
    public long revision() {
        return database.select(REVISION.NUMBER).from(REVISION).fetchSingle(REVISION.NUMBER);
    }

    /** Adds territories; parents stand before their children. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Collection<TerritoryRow> rows) {
        database.batchInsert(rows.stream().map(TerritoryRepository::record).toList())
                .execute();
        grow();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Collection<TerritoryRow> rows) {
        database.batchUpdate(rows.stream().map(TerritoryRepository::record).toList())
                .execute();
        grow();
    }

    private void grow() {
        database.update(REVISION).set(REVISION.NUMBER, REVISION.NUMBER.plus(1)).execute();
    }

    private static TerritoryRow row(TerritoryRecord r) {
        var territory = new Territory(
                r.getCode(),
                r.getParentCode(),
                Territory.Kind.valueOf(r.getKind().toUpperCase(Locale.ROOT)),
                r.getIso(),
                LocalizedText.of(r.getNameKk(), r.getNameRu(), r.getNameEn()),
                r.getPopulation(),
                r.getPopulationDate(),
                r.getPopulationSource());
        return new TerritoryRow(territory, r.getImported(), r.getPopulationEdited(), r.getValidTo());
    }

    private static TerritoryRecord record(TerritoryRow row) {
        var t = row.territory();
        var r = new TerritoryRecord();
        r.setCode(t.code());
        r.setParentCode(t.parentCode());
        r.setKind(t.kind().code());
        r.setIso(t.iso());
        r.setNameKk(t.names().exactly(Language.KK).orElse(null));
        r.setNameRu(t.names().exactly(Language.RU).orElse(null));
        r.setNameEn(t.names().exactly(Language.EN).orElse(null));
        r.setSortKk(SortKeys.of(Language.KK, t.names().in(Language.KK)));
        r.setSortRu(SortKeys.of(Language.RU, t.names().in(Language.RU)));
        r.setSortEn(SortKeys.of(Language.EN, t.names().in(Language.EN)));
        r.setPopulation(t.population());
        r.setPopulationDate(t.populationDate());
        r.setPopulationSource(t.populationSource());
        r.setPopulationEdited(row.populationEdited());
        r.setValidTo(row.validTo());
        r.setImported(row.imported());
        return r;
    }
}
