package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import bastama.db.consultations.tables.records.ContributionRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored contributions. Whoever changes one holds its consultation's row. */
@Repository
class ContributionRepository implements UnconfirmedMails {

    private final DSLContext database;
    private final ContributionIndex index;

    ContributionRepository(DSLContext database, ContributionIndex index) {
        this.database = database;
        this.index = index;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ContributionRow row, @Nullable Integer place) {
        var account = row.account();
        database.insertInto(CONTRIBUTION)
                .set(CONTRIBUTION.CONSULTATION, row.consultation().value())
                .set(CONTRIBUTION.ID, row.id())
                .set(CONTRIBUTION.NUMBER, row.number())
                .set(CONTRIBUTION.PART, row.part())
                .set(CONTRIBUTION.ABOUT, row.about())
                .set(CONTRIBUTION.STATE, row.state().code())
                .set(CONTRIBUTION.LANGUAGE, row.language().code())
                .set(CONTRIBUTION.HEADING, row.heading())
                .set(CONTRIBUTION.BODY, row.text())
                .set(CONTRIBUTION.MAILBOX_HMAC, row.mailboxHmac())
                .set(CONTRIBUTION.MAILBOX_PLACE, place)
                .set(CONTRIBUTION.NAME_SEALED, row.nameSealed())
                .set(CONTRIBUTION.EMAIL_SEALED, row.emailSealed())
                .set(CONTRIBUTION.SHOWS_NAME, row.showsName())
                .set(CONTRIBUTION.ACCOUNT, account == null ? null : account.value())
                .set(CONTRIBUTION.TOKEN_HASH, row.tokenHash())
                .set(CONTRIBUTION.TOKEN_UNTIL, row.tokenUntil())
                .set(CONTRIBUTION.CREATED_AT, row.createdAt())
                .set(CONTRIBUTION.CONFIRMED_AT, row.confirmedAt())
                .execute();
        if (row.state() == ContributionState.CONFIRMED) {
            index.changed(row.consultation(), Set.of(row.id()));
        }
    }

    Optional<ContributionRow> find(ContributionToken token) {
        return database.selectFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(token.number().value()),
                        CONTRIBUTION.TOKEN_HASH.eq(token.hash()).or(CONTRIBUTION.APPEAL_HASH.eq(token.hash())))
                .fetchOptional(ContributionRepository::row);
    }

    /** Those of the ids that there are, by number. */
    List<ContributionRow> find(ConsultationNumber consultation, Collection<UUID> ids) {
        return database.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.ID.in(ids))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetch(ContributionRepository::row);
    }

    /** The places of a mailbox in a part that are taken; what a moderator hid keeps its own. */
    Set<Integer> places(ConsultationNumber consultation, int part, String mailboxHmac) {
        return database.select(CONTRIBUTION.MAILBOX_PLACE)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.PART.eq(part),
                        CONTRIBUTION.MAILBOX_HMAC.eq(mailboxHmac),
                        CONTRIBUTION.MAILBOX_PLACE.isNotNull())
                .fetchSet(CONTRIBUTION.MAILBOX_PLACE);
    }

    @Override
    public int pending(String mailboxHmac, Instant since) {
        return database.fetchCount(
                CONTRIBUTION,
                CONTRIBUTION.MAILBOX_HMAC.eq(mailboxHmac),
                CONTRIBUTION.CREATED_AT.gt(since),
                CONTRIBUTION.STATE.eq(ContributionState.PENDING.code()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(ContributionRow row, int number, int place, Instant at) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.STATE, row.confirmedState().code())
                .set(CONTRIBUTION.MAILBOX_PLACE, place)
                .set(CONTRIBUTION.NUMBER, number)
                .set(CONTRIBUTION.CONFIRMED_AT, at)
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        index.changed(row.consultation(), Set.of(row.id()));
    }

    /** Whether a mailbox has sent anything that is there still. */
    boolean isThere(ConsultationNumber consultation, String mailboxHmac) {
        return database.fetchExists(
                CONTRIBUTION,
                CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                CONTRIBUTION.MAILBOX_HMAC.eq(mailboxHmac));
    }

    /** It says more now, and has words if it had none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(ContributionRow row, String text) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.BODY, text)
                .set(CONTRIBUTION.STATE, ContributionState.confirmed(text).code())
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        index.changed(row.consultation(), Set.of(row.id()));
    }

    /** Takes away what was said and who said it; the number stays, so that others keep theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(ContributionRow row, Instant at) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.STATE, ContributionState.DELETED.code())
                .set(CONTRIBUTION.HEADING, "")
                .set(CONTRIBUTION.BODY, "")
                .setNull(CONTRIBUTION.MAILBOX_HMAC)
                .setNull(CONTRIBUTION.NAME_SEALED)
                .setNull(CONTRIBUTION.EMAIL_SEALED)
                .setNull(CONTRIBUTION.ACCOUNT)
                .set(CONTRIBUTION.ENDED_AT, at)
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        index.changed(row.consultation(), Set.of(row.id()));
    }

    /** How many of a mailbox were confirmed since a time, in all consultations. */
    int confirmedSince(String mailboxHmac, Instant since) {
        return database.fetchCount(
                CONTRIBUTION, CONTRIBUTION.MAILBOX_HMAC.eq(mailboxHmac), CONTRIBUTION.CONFIRMED_AT.gt(since));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(
            ConsultationNumber consultation, Collection<UUID> ids, Contribution.Answer answer, AccountId by) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.DISPOSITION, answer.disposition().code())
                .set(CONTRIBUTION.REASON, answer.reason().toJson())
                .set(CONTRIBUTION.DECIDED_AT, answer.decidedAt())
                .set(CONTRIBUTION.DECIDED_BY, by.value())
                .set(CONTRIBUTION.DECIDED_BY_NAME, answer.by())
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.ID.in(ids))
                .execute();
        index.changed(consultation, ids);
    }

    /** Takes away who sent the contributions of a consultation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetPeople(ConsultationNumber consultation) {
        database.update(CONTRIBUTION)
                .setNull(CONTRIBUTION.MAILBOX_HMAC)
                .setNull(CONTRIBUTION.NAME_SEALED)
                .setNull(CONTRIBUTION.EMAIL_SEALED)
                .setNull(CONTRIBUTION.ACCOUNT)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()))
                .execute();
    }

    /** Forgets what was never confirmed and whose link ended before a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(Instant endedBefore) {
        return database.deleteFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.STATE.eq(ContributionState.PENDING.code()),
                        CONTRIBUTION.TOKEN_UNTIL.lt(endedBefore))
                .execute();
    }

    static ContributionRow row(ContributionRecord row) {
        return new ContributionRow(
                new ConsultationNumber(row.getConsultation()),
                row.getId(),
                row.getNumber(),
                row.getPart(),
                row.getAbout(),
                row.getMergedInto(),
                ContributionState.of(row.getState()).orElseThrow(),
                Language.of(row.getLanguage()).orElse(Language.KK),
                row.getHeading(),
                row.getBody(),
                row.getMailboxHmac(),
                row.getNameSealed(),
                row.getEmailSealed(),
                row.getShowsName(),
                row.getAccount() == null ? null : new AccountId(row.getAccount()),
                row.getTokenHash(),
                row.getTokenUntil(),
                row.getCreatedAt(),
                row.getConfirmedAt(),
                answer(row),
                ending(row));
    }

    private static Contribution.@Nullable Ending ending(ContributionRecord row) {
        var at = row.getEndedAt();
        return at == null
                ? null
                : new Contribution.Ending(at, row.getEndReason(), LocalizedText.fromJson(row.getEndNote()));
    }

    private static Contribution.@Nullable Answer answer(ContributionRecord row) {
        var disposition = row.getDisposition();
        return disposition == null
                ? null
                : new Contribution.Answer(
                        Disposition.of(disposition).orElseThrow(),
                        LocalizedText.fromJson(row.getReason()),
                        row.getDecidedAt(),
                        Objects.requireNonNullElse(row.getDecidedByName(), ""));
    }
}
