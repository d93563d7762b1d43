package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.IDEA_COMMENT;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comments have beside their contributions, and how many there are. */
@Repository
class CommentRepository {

    private final DSLContext database;

    CommentRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ConsultationNumber consultation, UUID contribution, @Nullable UUID replyTo, Stance stance) {
        database.insertInto(IDEA_COMMENT)
                .set(IDEA_COMMENT.CONSULTATION, consultation.value())
                .set(IDEA_COMMENT.CONTRIBUTION, contribution)
                .set(IDEA_COMMENT.REPLY_TO, replyTo)
                .set(IDEA_COMMENT.STANCE, stance.code())
                .execute();
    }

    /** How many public comments and answers there are, and how many of the comments are for and against. */
    record Counts(int all, int inFavour, int against) {}

    /** Of these ideas, by their ids; those without any are left out. */
    Map<UUID, Counts> counts(ConsultationNumber consultation, Collection<UUID> ideas) {
        var counts = new HashMap<UUID, Counts>();
        database.select(CONTRIBUTION.ABOUT, IDEA_COMMENT.STANCE, count())
                .from(IDEA_COMMENT)
                .join(CONTRIBUTION)
                .on(
                        CONTRIBUTION.CONSULTATION.eq(IDEA_COMMENT.CONSULTATION),
                        CONTRIBUTION.ID.eq(IDEA_COMMENT.CONTRIBUTION))
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.ABOUT.in(ideas),
                        CONTRIBUTION.STATE.eq(ContributionState.REMARK.code()))
                .groupBy(CONTRIBUTION.ABOUT, IDEA_COMMENT.STANCE)
                .forEach(
                        row -> counts.merge(row.value1(), counted(row.value2(), row.value3()), CommentRepository::sum));
        return counts;
    }

    private static Counts counted(String stance, int people) {
        return new Counts(
                people,
                stance.equals(Stance.FOR.code()) ? people : 0,
                stance.equals(Stance.AGAINST.code()) ? people : 0);
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(one.all() + other.all(), one.inFavour() + other.inFavour(), one.against() + other.against());
    }
}
