package org.bastama.civic.responses.reviews;

import static bastama.db.responses.Tables.GROUP_REPLY;

import java.time.Instant;
import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Replies of groups, with the versions that were corrected. */
@Repository
class ReplyRepository {

    private final DSLContext database;

    ReplyRepository(DSLContext database) {
        this.database = database;
    }

    /** All versions, the newest first. */
    List<Reply> of(PetitionNumber petition) {
        return database.selectFrom(GROUP_REPLY)
                .where(GROUP_REPLY.PETITION.eq(petition.value()))
                .orderBy(GROUP_REPLY.VERSION.desc())
                .fetch(row -> new Reply(
                        petition,
                        row.getVersion(),
                        LocalizedText.fromJson(row.getBody()),
                        LocalizedText.fromJson(row.getReason()),
                        row.getAuthorName(),
                        row.getPublishedAt()));
    }

    /** Publishes a version; the ones before note that they were superseded. That there is one of each is held by the key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Reply reply, AccountId author, Instant now) {
        database.update(GROUP_REPLY)
                .set(GROUP_REPLY.SUPERSEDED_AT, now)
                .where(GROUP_REPLY.PETITION.eq(reply.petition().value()))
                .and(GROUP_REPLY.SUPERSEDED_AT.isNull())
                .execute();
        database.insertInto(GROUP_REPLY)
                .set(GROUP_REPLY.PETITION, reply.petition().value())
                .set(GROUP_REPLY.VERSION, reply.version())
                .set(GROUP_REPLY.BODY, reply.text().toJson())
                .set(GROUP_REPLY.REASON, reply.reason().toJson())
                .set(GROUP_REPLY.AUTHOR, author.value())
                .set(GROUP_REPLY.AUTHOR_NAME, reply.authorName())
                .set(GROUP_REPLY.PUBLISHED_AT, reply.publishedAt())
                .execute();
    }
}
