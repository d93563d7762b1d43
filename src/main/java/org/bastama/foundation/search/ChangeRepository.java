package org.bastama.foundation.search;

import static bastama.db.search.Tables.CHANGE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What changed, in the order in which changes were noted, which is not quite the order of their commits. */
@Repository
class ChangeRepository {

    /** One change. */
    record Change(long seq, String kind, String id, Instant at) {}

    /** The oldest and the newest change that the table knows; null when it knows none. */
    record Range(@Nullable Long oldest, @Nullable Long newest) {}

    private final DSLContext database;

    ChangeRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String kind, Collection<String> ids, Instant now) {
        var insert = database.insertInto(CHANGE, CHANGE.KIND, CHANGE.DOCUMENT_ID, CHANGE.CHANGED_AT);
        for (var id : ids) {
            insert = insert.values(kind, id, now);
        }
        insert.execute();
    }

    /** The next changes after one. */
    List<Change> after(long seq, int count) {
        return database.selectFrom(CHANGE)
                .where(CHANGE.SEQ.gt(seq))
                .orderBy(CHANGE.SEQ)
                .limit(count)
                .fetch(row -> new Change(row.getSeq(), row.getKind(), row.getDocumentId(), row.getChangedAt()));
    }

    Range range() {
        return database.select(min(CHANGE.SEQ), max(CHANGE.SEQ))
                .from(CHANGE)
                .fetchSingle(row -> new Range(row.value1(), row.value2()));
    }

    /** The newest change noted before a time; null when there is none. */
    @Nullable
    Long newestBefore(Instant time) {
        return database.select(max(CHANGE.SEQ))
                .from(CHANGE)
                .where(CHANGE.CHANGED_AT.lt(time))
                .fetchSingle()
                .value1();
    }

    /** Forgets what was noted before a time, but never the newest change, which tells an index how old it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prune(Instant before) {
        var newest = range().newest();
        if (newest != null) {
            database.deleteFrom(CHANGE)
                    .where(CHANGE.CHANGED_AT.lt(before), CHANGE.SEQ.lt(newest))
                    .execute();
        }
    }
}
