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
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored contributions. Whoever changes one holds its consultation's row. */
@Repository
class ContributionRepository implements UnconfirmedMails {

    private final DSLContext database;
    private final SearchIndex search;

    ContributionRepository(DSLContext database, SearchIndex search) {
        this.database = database;
        this.search = search;
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
            changed(row.consultation(), Set.of(row.id()));
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

    /** Public ones of all consultations, so many after one, by consultation and number; after 0 and 0 the first. */
    List<ContributionRow> publicAfter(long consultation, int number, int count) {
        return database.selectFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()),
                        DSL.row(CONTRIBUTION.CONSULTATION, CONTRIBUTION.NUMBER).gt(consultation, number))
                .orderBy(CONTRIBUTION.CONSULTATION, CONTRIBUTION.NUMBER)
                .limit(count)
                .fetch(ContributionRepository::row);
    }

    /** Those that were merged into any of these, by number. */
    List<ContributionRow> mergedInto(ConsultationNumber consultation, Collection<UUID> ids) {
        return database.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.MERGED_INTO.in(ids))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetch(ContributionRepository::row);
    }

    /** One, and all that were merged into it, are merged into another one from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(ConsultationNumber consultation, Collection<UUID> ids, UUID into) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.MERGED_INTO, into)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.ID.in(ids))
                .execute();
        changed(consultation, ids);
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
        changed(row.consultation(), Set.of(row.id()));
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
        changed(row.consultation(), Set.of(row.id()));
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
        changed(row.consultation(), Set.of(row.id()));
    }

    /** Takes it out of sight, with a public reason; the second link of its own leads to it from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(ContributionRow row, Contribution.Ending ending, ContributionToken link) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.STATE, ContributionState.HIDDEN.code())
                .set(CONTRIBUTION.END_REASON, ending.reasonCode())
                .set(CONTRIBUTION.END_NOTE, ending.note().toJson())
                .set(CONTRIBUTION.ENDED_AT, ending.at())
                .set(CONTRIBUTION.APPEAL_HASH, link.hash())
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        changed(row.consultation(), Set.of(row.id()));
    }

    /** It is public again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(ContributionRow row) {
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.STATE, row.confirmedState().code())
                .setNull(CONTRIBUTION.END_REASON)
                .setNull(CONTRIBUTION.END_NOTE)
                .setNull(CONTRIBUTION.ENDED_AT)
                .where(CONTRIBUTION.CONSULTATION.eq(row.consultation().value()), CONTRIBUTION.ID.eq(row.id()))
                .execute();
        changed(row.consultation(), Set.of(row.id()));
    }

    /** How many of a mailbox were confirmed since a time, in all consultations. */
    int confirmedSince(String mailboxHmac, Instant since) {
        return database.fetchCount(
                CONTRIBUTION, CONTRIBUTION.MAILBOX_HMAC.eq(mailboxHmac), CONTRIBUTION.CONFIRMED_AT.gt(since));
    }

    /** The one of a number, in whatever state. */
    Optional<ContributionRow> find(ConsultationNumber consultation, int number) {
        return database.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.CONSULTATION.eq(consultation.value()), CONTRIBUTION.NUMBER.eq(number))
                .fetchOptional(ContributionRepository::row);
    }

    /** Those that are hidden, by number. */
    List<ContributionRow> hidden(ConsultationNumber consultation) {
        return database.selectFrom(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                        CONTRIBUTION.STATE.eq(ContributionState.HIDDEN.code()))
                .orderBy(CONTRIBUTION.NUMBER)
                .fetch(ContributionRepository::row);
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
        changed(consultation, ids);
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

    /** Similar contributions are found by what is public, and waits for an answer, now. */
    private void changed(ConsultationNumber consultation, Collection<UUID> ids) {
        search.changed(
                ContributionSearchSource.KIND,
                ids.stream()
                        .map(id -> ContributionSearchSource.id(consultation, id))
                        .toList());
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
