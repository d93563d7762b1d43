package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of which ideas were merged into which. */
@Component
public class MergedIdeaQueries {

    private final DSLContext database;

    MergedIdeaQueries(DSLContext database) {
        this.database = database;
    }

    /** The numbers of the public ones that were merged into these, by the ids of these; the oldest first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Integer>> into(ConsultationNumber consultation, Collection<UUID> ideas) {
        return database.select(CONTRIBUTION.MERGED_INTO, CONTRIBUTION.NUMBER)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.MERGED_INTO.in(ideas),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetchGroups(CONTRIBUTION.MERGED_INTO, CONTRIBUTION.NUMBER);
    }
}
