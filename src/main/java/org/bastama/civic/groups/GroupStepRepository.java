package org.bastama.civic.groups;

import static bastama.db.groups.Tables.STEP;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of groups. */
@Repository
class GroupStepRepository {

    private final DSLContext database;
    private final Clock clock;

    GroupStepRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds to the history of a group, whose row is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            GroupId id,
            GroupStep.Kind kind,
            @Nullable String reasonCode,
            LocalizedText note,
            @Nullable UUID member,
            Actor actor) {
        var last = database.select(max(STEP.SEQ))
                .from(STEP)
                .where(STEP.GROUP_ID.eq(id.value()))
                .fetchOptional(max(STEP.SEQ));
        database.insertInto(STEP)
                .set(STEP.GROUP_ID, id.value())
                .set(STEP.SEQ, last.orElse(0) + 1)
                .set(STEP.KIND, kind.code())
                .set(STEP.REASON_CODE, reasonCode)
                .set(STEP.NOTE, note.toJson())
                .set(STEP.MEMBER_ID, member)
                .set(STEP.HAPPENED_AT, clock.instant())
                .set(STEP.ACTOR, actor.accountIfAny().map(AccountId::value).orElse(null))
                .execute();
    }
}
