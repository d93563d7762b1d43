package org.bastama.civic.responses.commitments;

import static bastama.db.responses.Tables.COMMITMENT_NOTICE;

import java.time.Instant;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said of commitments to their authorities, or skipped. */
@Repository
class CommitmentNoticeRepository {

    private final DSLContext database;

    CommitmentNoticeRepository(DSLContext database) {
        this.database = database;
    }

    Set<CommitmentNotice.Key> said(Commitment commitment) {
        return database.selectFrom(COMMITMENT_NOTICE)
                .where(COMMITMENT_NOTICE.PETITION.eq(commitment.petition().value()))
                .and(COMMITMENT_NOTICE.NUMBER.eq(commitment.number()))
                .fetchSet(row -> new CommitmentNotice.Key(CommitmentNotice.Kind.valueOf(row.getKind()), row.getTurn()));
    }

    /** Notes it; the commitment's row must be held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Commitment commitment, CommitmentNotice notice, boolean told, Instant now) {
        database.insertInto(COMMITMENT_NOTICE)
                .set(COMMITMENT_NOTICE.PETITION, commitment.petition().value())
                .set(COMMITMENT_NOTICE.NUMBER, commitment.number())
                .set(COMMITMENT_NOTICE.KIND, notice.kind().name())
                .set(COMMITMENT_NOTICE.TURN, notice.turn())
                .set(COMMITMENT_NOTICE.ON_DAY, notice.on())
                .set(COMMITMENT_NOTICE.TOLD, told)
                .set(COMMITMENT_NOTICE.NOTED_AT, now)
                .execute();
    }
}
