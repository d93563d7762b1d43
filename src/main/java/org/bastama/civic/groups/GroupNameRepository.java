package org.bastama.civic.groups;

import static bastama.db.groups.Tables.INITIATIVE_GROUP;

import java.time.Clock;
import org.bastama.foundation.shared.GroupId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which group holds which name: a skeleton is held once. */
@Repository
class GroupNameRepository {

    private final DSLContext database;
    private final Clock clock;

    GroupNameRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether another group holds the skeleton of a name. */
    boolean isTaken(String skeleton, GroupId except) {
        return database.fetchExists(
                INITIATIVE_GROUP,
                INITIATIVE_GROUP.NAME_SKELETON.eq(skeleton).and(INITIATIVE_GROUP.ID.ne(except.value())));
    }

    /** Takes the skeleton of a name; a {@code DuplicateKeyException} when another group was quicker. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(GroupId id, String skeleton) {
        database.update(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.NAME_SKELETON, skeleton)
                .set(INITIATIVE_GROUP.SUBMITTED_AT, clock.instant())
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .execute();
    }

    /** Gives a group its name back; a {@code DuplicateKeyException} when another group was quicker. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(GroupId id, String skeleton) {
        database.update(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.NAME_SKELETON, skeleton)
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .execute();
    }

    /** Gives the name free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(GroupId id) {
        database.update(INITIATIVE_GROUP)
                .setNull(INITIATIVE_GROUP.NAME_SKELETON)
                .where(INITIATIVE_GROUP.ID.eq(id.value()))
                .execute();
    }
}
