package org.bastama.civic.authorities;

import static bastama.db.authorities.Tables.AUTHORITY;

import bastama.db.authorities.tables.records.AuthorityRecord;
import java.util.Collection;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.SortKeys;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored authorities. */
@Component
class AuthorityRepository {

    private final DSLContext database;

    AuthorityRepository(DSLContext database) {
        this.database = database;
    }

    public List<Authority> all() {
        return database.selectFrom(AUTHORITY).fetch(AuthorityRepository::authority);
    }

    /** How many there are: as they are only added while the portal runs, a number that grows with every change. */
    public long count() {
        return database.fetchCount(AUTHORITY);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Collection<Authority> authorities) {
        database.batchInsert(
                        authorities.stream().map(AuthorityRepository::record).toList())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Collection<Authority> authorities) {
        database.batchUpdate(
                        authorities.stream().map(AuthorityRepository::record).toList())
                .execute();
    }

    private static Authority authority(AuthorityRecord r) {
        return new Authority(
                r.getSlug(),
                r.getTerritoryCode(),
                r.getKind(),
                LocalizedText.of(r.getNameKk(), r.getNameRu(), r.getNameEn()));
    }

    private static AuthorityRecord record(Authority a) {
        var r = new AuthorityRecord();
        r.setSlug(a.slug());
        r.setTerritoryCode(a.territoryCode());
        r.setKind(a.kind());
        r.setNameKk(a.names().in(Language.KK));
        r.setNameRu(a.names().in(Language.RU));
        r.setNameEn(a.names().in(Language.EN));
        r.setSortKk(SortKeys.of(Language.KK, a.names().in(Language.KK)));
        r.setSortRu(SortKeys.of(Language.RU, a.names().in(Language.RU)));
        r.setSortEn(SortKeys.of(Language.EN, a.names().in(Language.EN)));
        return r;
    }
}
