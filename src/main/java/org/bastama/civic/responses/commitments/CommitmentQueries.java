package org.bastama.civic.responses.commitments;

import static bastama.db.responses.Tables.COMMITMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of commitments. */
@Component
public class CommitmentQueries {

    private final DSLContext database;
    private final CommitmentRepository commitments;
    private final CommitmentStepRepository steps;

    CommitmentQueries(DSLContext database, CommitmentRepository commitments, CommitmentStepRepository steps) {
        this.database = database;
        this.commitments = commitments;
        this.steps = steps;
    }

    /** Those of a petition, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<Commitment> of(PetitionNumber petition) {
        return commitments.of(petition);
    }

    /** One of a petition. */
    @Transactional(readOnly = true)
    public Optional<Commitment> find(PetitionNumber petition, int number) {
        return commitments.of(petition).stream()
                .filter(commitment -> commitment.number() == number)
                .findFirst();
    }

    /** What was said of a petition's commitments, by the commitment, oldest first. */
    @Transactional(readOnly = true)
    public Map<Integer, List<CommitmentStep>> steps(PetitionNumber petition) {
        return steps.of(petition);
    }

    /** Those of an authority in some states, by due date; in any state when none is named. */
    @Transactional(readOnly = true)
    public Page<Commitment> ofAuthority(String authoritySlug, Set<CommitmentState> states, Paging paging) {
        var condition = COMMITMENT
                .AUTHORITY_SLUG
                .eq(authoritySlug)
                .and(
                        states.isEmpty()
                                ? noCondition()
                                : COMMITMENT.STATE.in(
                                        states.stream().map(Enum::name).toList()));
        var rows = database.selectFrom(COMMITMENT)
                .where(condition)
                .orderBy(COMMITMENT.DUE_ON, COMMITMENT.PETITION, COMMITMENT.NUMBER)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch();
        return new Page<>(
                commitments.commitments(rows),
                paging.page(),
                paging.size(),
                database.fetchCount(COMMITMENT, condition));
    }

    /** How many an authority has, by {@link Commitment#standing}; what there is none of is left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(String authoritySlug) {
        var late = field(COMMITMENT.LATE_SINCE.isNotNull());
        var counts = new HashMap<String, Integer>();
        database.select(COMMITMENT.STATE, COMMITMENT.DISPUTED, late, count())
                .from(COMMITMENT)
                .where(COMMITMENT.AUTHORITY_SLUG.eq(authoritySlug))
                .groupBy(COMMITMENT.STATE, COMMITMENT.DISPUTED, late)
                .forEach(row -> counts.merge(
                        Commitment.standing(CommitmentState.valueOf(row.value1()), row.value2(), row.value3()),
                        row.value4(),
                        Integer::sum));
        return counts;
    }

    /** Whether a file shows a step of one of a petition's commitments, and so is public with the petition. */
    @Transactional(readOnly = true)
    public boolean isEvidence(PetitionNumber petition, UUID file) {
        return steps.isEvidence(petition, file);
    }
}
