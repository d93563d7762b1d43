package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.IDEA_COMMENT;

import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comments have beside their contributions. */
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
}
