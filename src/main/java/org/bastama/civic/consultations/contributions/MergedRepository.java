package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was merged into what. Whoever changes that holds the consultation's row. */
@Repository
class MergedRepository {

    private final DSLContext database;
    private final ContributionIndex index;

    MergedRepository(DSLContext database, ContributionIndex index) {
        this.database = database;
        this.index = index;
    }

    /** Those that were merged into any of these, by number. */
    List<ContributionRow> into(ConsultationNumber consultation, Collection<UUID> ids) {
        return database.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.MERGED_INTO.in(ids))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetch(ContributionRepository::row);
    }

    /** These are merged into another one from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(ConsultationNumber consultation, Collection<UUID> ids, UUID into) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.MERGED_INTO, into)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.ID.in(ids))
                .execute();
        index.changed(consultation, ids);
    }
}
