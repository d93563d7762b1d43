package org.bastama.civic.responses.reviews;

import static bastama.db.responses.Tables.REVIEW;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests for review, one for each petition at most. */
@Repository
class ReviewRepository {

    private final DSLContext database;

    ReviewRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Review> find(PetitionNumber petition) {
        return database.selectFrom(REVIEW)
                .where(REVIEW.PETITION.eq(petition.value()))
                .fetchOptional(row -> new Review(
                        petition,
                        row.getOrdinal(),
                        row.getAuthoritySlug(),
                        LocalizedText.fromJson(row.getBody()),
                        row.getAuthorName(),
                        row.getRequestedAt(),
                        row.getFormerResponse(),
                        row.getDecision() == null
                                ? null
                                : Review.Decision.valueOf(row.getDecision().toUpperCase(Locale.ROOT)),
                        row.getResponse(),
                        row.getDecidedAt()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Review review, AccountId author) {
        database.insertInto(REVIEW)
                .set(REVIEW.PETITION, review.petition().value())
                .set(REVIEW.ORDINAL, review.ordinal())
                .set(REVIEW.AUTHORITY_SLUG, review.authoritySlug())
                .set(REVIEW.BODY, review.reason().toJson())
                .set(REVIEW.AUTHOR, author.value())
                .set(REVIEW.AUTHOR_NAME, review.authorName())
                .set(REVIEW.REQUESTED_AT, review.requestedAt())
                .set(REVIEW.FORMER_RESPONSE, review.former())
                .execute();
    }

    /** Notes the answer, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(PetitionNumber petition, Review.Decision decision, UUID response, Instant now) {
        database.update(REVIEW)
                .set(REVIEW.DECISION, decision.code())
                .set(REVIEW.RESPONSE, response)
                .set(REVIEW.DECIDED_AT, now)
                .where(REVIEW.PETITION.eq(petition.value()))
                .and(REVIEW.DECISION.isNull())
                .execute();
    }
}
