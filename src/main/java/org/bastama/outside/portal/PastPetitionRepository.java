package org.bastama.outside.portal;

import static bastama.db.portal.Tables.PAST_PETITION;
import static org.bastama.foundation.shared.UnnestedStore.key;
import static org.bastama.foundation.shared.UnnestedStore.keys;
import static org.bastama.foundation.shared.UnnestedStore.texts;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import bastama.db.portal.tables.records.PastPetitionRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bastama.outside.portal.PastMarks.Mark;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Past petitions. */
@Repository
class PastPetitionRepository {

    /** A petition as it is kept, and the import that wrote it last. */
    record Kept(PastPetition petition, UUID importId) {}

    private static final int FETCH = 1_000;

    private final DSLContext database;

    PastPetitionRepository(DSLContext database) {
        this.database = database;
    }

    /** What is kept of these, by their ids in the source. */
    Map<String, Kept> kept(String source, Collection<String> externalIds) {
        // Joined, not compared with a list: each id is then one look into the primary key on both databases.
        return database.select(PAST_PETITION.fields())
                .from(keys(texts(Set.copyOf(externalIds), id -> id)))
                .join(PAST_PETITION)
                .on(PAST_PETITION.SOURCE.eq(source))
                .and(PAST_PETITION.EXTERNAL_ID.eq(key(1, SQLDataType.VARCHAR)))
                .fetchInto(PAST_PETITION)
                .intoMap(PAST_PETITION.EXTERNAL_ID, row -> new Kept(petition(row), row.getImportId()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Collection<PastPetition> petitions, UUID importId) {
        database.batchInsert(petitions.stream().map(p -> record(p, importId)).toList())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Collection<PastPetition> petitions, UUID importId) {
        database.batchUpdate(petitions.stream().map(p -> record(p, importId)).toList())
                .execute();
    }

    /** A part of the list that begins after a row (null: at the top), without the first so many. */
    List<PastPetition> list(Sort sort, @Nullable Mark after, int skipped, int size) {
        return database.selectFrom(PAST_PETITION)
                .where(after(sort, after))
                .orderBy(order(sort))
                .limit(size)
                .offset(skipped)
                .fetch(PastPetitionRepository::petition);
    }

    /** The row so many steps after another (null: from the top); empty when the list is shorter. */
    Optional<Mark> markAfter(Sort sort, @Nullable Mark after, int steps) {
        return list(sort, after, steps - 1, 1).stream().map(Mark::of).findFirst();
    }

    /** One direction for all, so that the rows after a mark are one range of the index. */
    private static List<OrderField<?>> order(Sort sort) {
        return List.of(by(sort).desc(), PAST_PETITION.SOURCE.desc(), PAST_PETITION.EXTERNAL_ID.desc());
    }

    private static Field<?> by(Sort sort) {
        return sort == Sort.NEWEST ? PAST_PETITION.STARTED_AT : PAST_PETITION.SIGNATURES;
    }

    private static Condition after(Sort sort, @Nullable Mark mark) {
        if (mark == null) {
            return noCondition();
        }
        return sort == Sort.NEWEST
                ? row(PAST_PETITION.STARTED_AT, PAST_PETITION.SOURCE, PAST_PETITION.EXTERNAL_ID)
                        .lt(mark.startedAt(), mark.source(), mark.externalId())
                : row(PAST_PETITION.SIGNATURES, PAST_PETITION.SOURCE, PAST_PETITION.EXTERNAL_ID)
                        .lt(mark.signatures(), mark.source(), mark.externalId());
    }

    Optional<PastPetition> byId(String id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    Map<String, PastPetition> byIds(Collection<String> ids) {
        var parts = ids.stream().map(id -> id.split(":", 2)).toList();
        var found = new HashMap<String, PastPetition>();
        database.select(PAST_PETITION.fields())
                .from(keys(texts(parts, part -> part[0]), texts(parts, part -> part[1])))
                .join(PAST_PETITION)
                .on(PAST_PETITION.SOURCE.eq(key(1, SQLDataType.VARCHAR)))
                .and(PAST_PETITION.EXTERNAL_ID.eq(key(2, SQLDataType.VARCHAR)))
                .fetchInto(PAST_PETITION)
                .forEach(row -> found.put(petition(row).id(), petition(row)));
        return found;
    }

    void forEach(Consumer<PastPetition> sink) {
        try (var cursor = database.selectFrom(PAST_PETITION).fetchSize(FETCH).fetchLazy()) {
            cursor.forEach(row -> sink.accept(petition(row)));
        }
    }

    private static PastPetitionRecord record(PastPetition petition, UUID importId) {
        return new PastPetitionRecord(
                petition.source(),
                petition.externalId(),
                petition.title(),
                petition.startedAt(),
                petition.signatures(),
                petition.status(),
                importId);
    }

    private static PastPetition petition(PastPetitionRecord row) {
        return new PastPetition(
                row.getSource(),
                row.getExternalId(),
                row.getTitle(),
                row.getStartedAt(),
                row.getSignatures(),
                row.getStatus());
    }
}
