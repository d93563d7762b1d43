package org.bastama.civic.responses;

import static bastama.db.responses.Tables.EXTENSION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The extensions of terms, as they were decided. */
@Repository
class ExtensionRepository {

    private final DSLContext database;

    ExtensionRepository(DSLContext database) {
        this.database = database;
    }

    /** Those of a deadline's present turn, in their order. */
    List<Extension> of(Deadline deadline) {
        return database.selectFrom(EXTENSION)
                .where(EXTENSION.PETITION.eq(deadline.petition().value()))
                .and(EXTENSION.ORDINAL.eq(deadline.ordinal()))
                .and(EXTENSION.TURN.eq(deadline.turn()))
                .orderBy(EXTENSION.PLACE)
                .fetch(row -> new Extension(
                        row.getPlace(),
                        row.getAuthoritySlug(),
                        row.getFromOn(),
                        row.getToOn(),
                        row.getDecidedOn(),
                        row.getResponse()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Deadline deadline, Extension extension) {
        database.insertInto(EXTENSION)
                .set(EXTENSION.PETITION, deadline.petition().value())
                .set(EXTENSION.ORDINAL, deadline.ordinal())
                .set(EXTENSION.TURN, deadline.turn())
                .set(EXTENSION.PLACE, extension.place())
                .set(EXTENSION.AUTHORITY_SLUG, extension.authoritySlug())
                .set(EXTENSION.FROM_ON, extension.fromOn())
                .set(EXTENSION.TO_ON, extension.toOn())
                .set(EXTENSION.DECIDED_ON, extension.decidedOn())
                .set(EXTENSION.RESPONSE, extension.response())
                .execute();
    }
}
