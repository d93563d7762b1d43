package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.IDEA_SUPPORT;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Savepoint;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who supports which idea: a row each, so that the number is the number of rows. */
@Repository
class SupportRepository {

    private final DSLContext database;
    private final Savepoint savepoint;

    SupportRepository(DSLContext database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
    }

    /** Once more is no second support. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ConsultationNumber consultation, UUID idea, String supporter) {
        if (of(consultation, Set.of(idea), supporter).isEmpty()) {
            savepoint.inserted(() -> database.insertInto(IDEA_SUPPORT)
                    .set(IDEA_SUPPORT.CONSULTATION, consultation.value())
                    .set(IDEA_SUPPORT.IDEA, idea)
                    .set(IDEA_SUPPORT.SUPPORTER, supporter)
                    .execute());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConsultationNumber consultation, UUID idea, String supporter) {
        database.deleteFrom(IDEA_SUPPORT)
                .where(
                        IDEA_SUPPORT.CONSULTATION.eq(consultation.value()),
                        IDEA_SUPPORT.IDEA.eq(idea),
                        IDEA_SUPPORT.SUPPORTER.eq(supporter))
                .execute();
    }

    /** Those of the ideas that somebody supports. */
    Set<UUID> of(ConsultationNumber consultation, Collection<UUID> ideas, String supporter) {
        return database.select(IDEA_SUPPORT.IDEA)
                .from(IDEA_SUPPORT)
                .where(
                        IDEA_SUPPORT.CONSULTATION.eq(consultation.value()),
                        IDEA_SUPPORT.IDEA.in(ideas),
                        IDEA_SUPPORT.SUPPORTER.eq(supporter))
                .fetchSet(IDEA_SUPPORT.IDEA);
    }

    /** How many people support each of the ideas; those without any are left out. */
    Map<UUID, Integer> counts(ConsultationNumber consultation, Collection<UUID> ideas) {
        return database.select(IDEA_SUPPORT.IDEA, count())
                .from(IDEA_SUPPORT)
                .where(IDEA_SUPPORT.CONSULTATION.eq(consultation.value()), IDEA_SUPPORT.IDEA.in(ideas))
                .groupBy(IDEA_SUPPORT.IDEA)
                .fetchMap(IDEA_SUPPORT.IDEA, count());
    }
}
