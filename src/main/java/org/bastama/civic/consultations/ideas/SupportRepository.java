package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.IDEA_SUPPORT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Savepoint;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who supports which idea: a row each, so that the number is the number of rows. */
@Repository
class SupportRepository {

    private static final Field<UUID> TARGET = field(name("target"), UUID.class);

    private final DSLContext database;
    private final Savepoint savepoint;

    SupportRepository(DSLContext database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
    }

    /** Once more is no second support. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ConsultationNumber consultation, UUID idea, String supporter) {
        if (!isThere(consultation, idea, supporter)) {
            savepoint.inserted(() -> database.insertInto(IDEA_SUPPORT)
                    .set(IDEA_SUPPORT.CONSULTATION, consultation.value())
                    .set(IDEA_SUPPORT.IDEA, idea)
                    .set(IDEA_SUPPORT.SUPPORTER, supporter)
                    .execute());
        }
    }

    private boolean isThere(ConsultationNumber consultation, UUID idea, String supporter) {
        return database.fetchExists(
                IDEA_SUPPORT,
                IDEA_SUPPORT
                        .CONSULTATION
                        .eq(consultation.value())
                        .and(IDEA_SUPPORT.IDEA.eq(idea))
                        .and(IDEA_SUPPORT.SUPPORTER.eq(supporter)));
    }

    /** Takes it back, also where it was given to an idea that was merged into this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConsultationNumber consultation, UUID idea, String supporter) {
        database.deleteFrom(IDEA_SUPPORT)
                .where(
                        IDEA_SUPPORT.CONSULTATION.eq(consultation.value()),
                        IDEA_SUPPORT.SUPPORTER.eq(supporter),
                        IDEA_SUPPORT
                                .IDEA
                                .eq(idea)
                                .or(IDEA_SUPPORT.IDEA.in(select(CONTRIBUTION.ID)
                                        .from(CONTRIBUTION)
                                        .where(
                                                CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                                                CONTRIBUTION.MERGED_INTO.eq(idea)))))
                .execute();
    }

    /** Those of the ideas that somebody supports, or of which somebody supports one that was merged into it. */
    Set<UUID> of(ConsultationNumber consultation, Collection<UUID> ideas, String supporter) {
        var support = support(consultation, ideas);
        return database.selectDistinct(support.field(TARGET))
                .from(support)
                .where(support.field(IDEA_SUPPORT.SUPPORTER).eq(supporter))
                .fetchSet(support.field(TARGET));
    }

    /**
     * How many people support each of the ideas or one that was merged into it, each person once; those without any are
     * left out.
     */
    Map<UUID, Integer> counts(ConsultationNumber consultation, Collection<UUID> ideas) {
        var support = support(consultation, ideas);
        var people = countDistinct(support.field(IDEA_SUPPORT.SUPPORTER));
        return database.select(support.field(TARGET), people)
                .from(support)
                .groupBy(support.field(TARGET))
                .fetchMap(support.field(TARGET), people);
    }

    /** Each support as one of the idea into which its idea was merged, if that is among these. */
    private Table<Record2<UUID, String>> support(ConsultationNumber consultation, Collection<UUID> ideas) {
        var target = when(CONTRIBUTION.MERGED_INTO.in(ideas), CONTRIBUTION.MERGED_INTO)
                .otherwise(CONTRIBUTION.ID)
                .as(TARGET);
        return database.select(target, IDEA_SUPPORT.SUPPORTER)
                .from(IDEA_SUPPORT)
                .join(CONTRIBUTION)
                .on(CONTRIBUTION.CONSULTATION.eq(IDEA_SUPPORT.CONSULTATION), CONTRIBUTION.ID.eq(IDEA_SUPPORT.IDEA))
                .where(
                        IDEA_SUPPORT.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.ID.in(ideas).or(CONTRIBUTION.MERGED_INTO.in(ideas)))
                .asTable("support");
    }
}
