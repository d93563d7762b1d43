package org.bastama.civic.consultations.opinionmap;

import static bastama.db.consultations.Tables.OPINION_BALLOT;

import bastama.db.consultations.tables.records.OpinionBallotRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.UnconfirmedMails;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Votes sent from mailboxes, until these confirm them, and what their links are good for then. */
@Repository
class BallotRepository implements UnconfirmedMails {

    private final DSLContext database;

    BallotRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A stored ballot.
     *
     * @param choices empty once they were confirmed: then they are votes
     * @param mailboxHmac null once they were
     */
    record BallotRow(
            VoteRepository.Poll poll,
            String tokenHash,
            String voter,
            Language language,
            Map<Long, Choice> choices,
            @Nullable String mailboxHmac,
            Instant tokenUntil,
            Instant createdAt,
            @Nullable Instant confirmedAt) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(BallotRow row) {
        database.insertInto(OPINION_BALLOT)
                .set(OPINION_BALLOT.CONSULTATION, row.poll().consultation().value())
                .set(OPINION_BALLOT.PART, row.poll().part())
                .set(OPINION_BALLOT.TOKEN_HASH, row.tokenHash())
                .set(OPINION_BALLOT.VOTER, row.voter())
                .set(OPINION_BALLOT.LANGUAGE, row.language().code())
                .set(OPINION_BALLOT.CHOICES, Choices.text(row.choices()))
                .set(OPINION_BALLOT.MAILBOX_HMAC, row.mailboxHmac())
                .set(OPINION_BALLOT.TOKEN_UNTIL, row.tokenUntil())
                .set(OPINION_BALLOT.CREATED_AT, row.createdAt())
                .set(OPINION_BALLOT.CONFIRMED_AT, row.confirmedAt())
                .execute();
    }

    Optional<BallotRow> find(ContributionToken token) {
        return database.selectFrom(OPINION_BALLOT)
                .where(
                        OPINION_BALLOT.CONSULTATION.eq(token.number().value()),
                        OPINION_BALLOT.TOKEN_HASH.eq(token.hash()))
                .fetchOptional(BallotRepository::row);
    }

    /** The same, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<BallotRow> lock(ContributionToken token) {
        return database.selectFrom(OPINION_BALLOT)
                .where(
                        OPINION_BALLOT.CONSULTATION.eq(token.number().value()),
                        OPINION_BALLOT.TOKEN_HASH.eq(token.hash()))
                .forUpdate()
                .fetchOptional(BallotRepository::row);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(BallotRow row, Instant at) {
        database.update(OPINION_BALLOT)
                .set(OPINION_BALLOT.CHOICES, "")
                .setNull(OPINION_BALLOT.MAILBOX_HMAC)
                .set(OPINION_BALLOT.CONFIRMED_AT, at)
                .where(
                        OPINION_BALLOT.CONSULTATION.eq(row.poll().consultation().value()),
                        OPINION_BALLOT.TOKEN_HASH.eq(row.tokenHash()))
                .execute();
    }

    @Override
    public int pending(String mailboxHmac, Instant since) {
        return database.fetchCount(
                OPINION_BALLOT,
                OPINION_BALLOT.MAILBOX_HMAC.eq(mailboxHmac),
                OPINION_BALLOT.CREATED_AT.gt(since),
                OPINION_BALLOT.CONFIRMED_AT.isNull());
    }

    /** Forgets what was never confirmed and whose link ended before a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Instant endedBefore) {
        database.deleteFrom(OPINION_BALLOT)
                .where(OPINION_BALLOT.CONFIRMED_AT.isNull(), OPINION_BALLOT.TOKEN_UNTIL.lt(endedBefore))
                .execute();
    }

    /** Forgets all links of a consultation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ConsultationNumber consultation) {
        database.deleteFrom(OPINION_BALLOT)
                .where(OPINION_BALLOT.CONSULTATION.eq(consultation.value()))
                .execute();
    }

    private static BallotRow row(OpinionBallotRecord row) {
        return new BallotRow(
                new VoteRepository.Poll(new ConsultationNumber(row.getConsultation()), row.getPart()),
                row.getTokenHash(),
                row.getVoter(),
                Language.of(row.getLanguage()).orElse(Language.KK),
                Choices.parse(row.getChoices()),
                row.getMailboxHmac(),
                row.getTokenUntil(),
                row.getCreatedAt(),
                row.getConfirmedAt());
    }
}
