package org.bastama.civic.responses;

import static bastama.db.responses.Tables.ASSIGNMENT;
import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static bastama.db.responses.Tables.PROPOSAL;
import static bastama.db.responses.Tables.TRANSFER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.jooq.Condition;

/** What each filter of the desk means, for officials who speak for some authorities. */
final class DeskConditionQueries {

    private DeskConditionQueries() {}

    /** Which petitions are shown; needs the deadline and the assignment joined. */
    static Condition shown(DeskFilter.Show show, DeskFilter.Whose whose, List<String> slugs, LocalDate today) {
        return shown(show, slugs, today).and(of(whose));
    }

    private static Condition shown(DeskFilter.Show show, List<String> slugs, LocalDate today) {
        var waits = have(slugs).and(HAND_OVER.ENDED_AT.isNull());
        return switch (show) {
            case OPEN -> waits;
            case TO_APPROVE -> waits.and(proposed());
            case UNREGISTERED -> waits.and(HAND_OVER.INCOMING_NUMBER.isNull());
            case DUE_SOON ->
                waits.and(DEADLINE.SOON_ON.le(today))
                        .and(DEADLINE.DUE_ON.ge(today))
                        .and(DEADLINE.SUSPENDED_UNTIL.isNull().or(DEADLINE.SUSPENDED_UNTIL.lt(today)));
            case OVERDUE -> waits.and(DEADLINE.DUE_ON.lt(today));
            case SUSPENDED -> waits.and(DEADLINE.SUSPENDED_UNTIL.ge(today));
            case ENDED -> have(slugs).and(HAND_OVER.ENDED_AT.isNotNull());
            case TRANSFERRED -> had(slugs);
        };
    }

    private static Condition of(DeskFilter.Whose whose) {
        if (whose.everybody()) {
            return noCondition();
        }
        return whose.officials().isEmpty()
                ? ASSIGNMENT.OFFICIAL.isNull()
                : ASSIGNMENT.OFFICIAL.in(
                        whose.officials().stream().map(AccountId::value).toList());
    }

    /** Whose case it is at the authority that has it, if that is one of these: others' is not for them to know. */
    static Condition assigned(List<String> slugs) {
        return ASSIGNMENT
                .PETITION
                .eq(HAND_OVER.PETITION)
                .and(ASSIGNMENT.AUTHORITY_SLUG.eq(HAND_OVER.AUTHORITY_SLUG))
                .and(ASSIGNMENT.AUTHORITY_SLUG.in(slugs));
    }

    /** Petitions that one of the authorities has. */
    static Condition have(List<String> slugs) {
        return HAND_OVER.AUTHORITY_SLUG.in(slugs);
    }

    /** Petitions that one of the authorities passed on. */
    static Condition had(List<String> slugs) {
        return exists(selectOne()
                .from(TRANSFER)
                .where(TRANSFER.PETITION.eq(HAND_OVER.PETITION))
                .and(TRANSFER.ORDINAL.eq(HAND_OVER.ORDINAL))
                .and(TRANSFER.FROM_AUTHORITY.in(slugs)));
    }

    private static Condition proposed() {
        return exists(selectOne()
                .from(PROPOSAL)
                .where(PROPOSAL.PETITION.eq(HAND_OVER.PETITION))
                .and(PROPOSAL.AUTHORITY_SLUG.eq(HAND_OVER.AUTHORITY_SLUG))
                .and(PROPOSAL.STATE.eq("WAITING")));
    }
}
