package org.bastama.civic.consultations.dispositions;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.CONTRIBUTION_ASSIGNMENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk of a consultation shows. */
@Component
public class DispositionQueries {

    private final DSLContext database;
    private final ContributionQueries contributions;

    DispositionQueries(DSLContext database, ContributionQueries contributions) {
        this.database = database;
        this.contributions = contributions;
    }

    /** The public contributions that are, or are not, answered by themselves, and are somebody's; the oldest first. */
    @Transactional(readOnly = true)
    public Page<Contribution> contributions(
            ConsultationNumber consultation, boolean answered, Whose whose, Paging paging) {
        var condition = condition(consultation, answered, whose);
        var ids = database.select(CONTRIBUTION.ID)
                .from(CONTRIBUTION)
                .where(condition)
                .orderBy(CONTRIBUTION.NUMBER)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(CONTRIBUTION.ID);
        return new Page<>(
                contributions.some(consultation, ids).reversed(),
                paging.page(),
                paging.size(),
                database.fetchCount(CONTRIBUTION, condition));
    }

    /** How many of them wait for an answer. */
    @Transactional(readOnly = true)
    public int open(ConsultationNumber consultation, Whose whose) {
        return database.fetchCount(CONTRIBUTION, condition(consultation, false, whose));
    }

    private static Condition condition(ConsultationNumber consultation, boolean answered, Whose whose) {
        return CONTRIBUTION
                .CONSULTATION
                .eq(consultation.value())
                .and(CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()))
                .and(ContributionQueries.standsByItself())
                .and(answered ? CONTRIBUTION.DISPOSITION.isNotNull() : CONTRIBUTION.DISPOSITION.isNull())
                .and(assigned(whose));
    }

    private static Condition assigned(Whose whose) {
        if (whose.everybody()) {
            return noCondition();
        }
        var given = selectOne()
                .from(CONTRIBUTION_ASSIGNMENT)
                .where(
                        CONTRIBUTION_ASSIGNMENT.CONSULTATION.eq(CONTRIBUTION.CONSULTATION),
                        CONTRIBUTION_ASSIGNMENT.CONTRIBUTION.eq(CONTRIBUTION.ID));
        var colleague = whose.colleague();
        return colleague == null
                ? notExists(given)
                : exists(given.and(CONTRIBUTION_ASSIGNMENT.ACCOUNT.eq(colleague.value())));
    }
}
