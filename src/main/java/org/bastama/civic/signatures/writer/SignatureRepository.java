package org.bastama.civic.signatures.writer;

import static bastama.db.signatures.Tables.SIGNATURE;

import bastama.db.signatures.tables.records.SignatureRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of signatures. Every change of state is guarded by the state it starts from. */
@Repository
class SignatureRepository {

    private final DSLContext database;

    SignatureRepository(DSLContext database) {
        this.database = database;
    }

    Optional<SignatureRow> find(PetitionNumber number, UUID id) {
        return database.selectFrom(SIGNATURE).where(key(number, id)).fetchOptional(SignatureRepository::row);
    }

    /** The signature, kept from others until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SignatureRow> lock(PetitionNumber number, UUID id) {
        return database.selectFrom(SIGNATURE)
                .where(key(number, id))
                .forUpdate()
                .fetchOptional(SignatureRepository::row);
    }

    /** The signatures that hold the places of a mailbox, by place: at most two. */
    List<SignatureRow> holders(PetitionNumber number, String mailboxHmac) {
        return database.selectFrom(SIGNATURE)
                .where(SIGNATURE.PETITION.eq(number.value()))
                .and(SIGNATURE.MAILBOX_HMAC.eq(mailboxHmac))
                .and(SIGNATURE.SLOT.isNotNull())
                .orderBy(SIGNATURE.SLOT)
                .fetch(SignatureRepository::row);
    }

    /** The oldest pending signature that says exactly what a new one would say. */
    Optional<SignatureRow> samePending(SignatureRow as) {
        return database.selectFrom(SIGNATURE)
                .where(SIGNATURE.PETITION.eq(as.number().value()))
                .and(SIGNATURE.MAILBOX_HMAC.eq(as.mailboxHmac()))
                .and(SIGNATURE.STATE.eq(SignatureState.PENDING.code()))
                .and(SIGNATURE.NAME_HMAC.eq(as.nameHmac()))
                .and(SIGNATURE.TERRITORY_CODE.eq(as.territoryCode()))
                .and(SIGNATURE.UPDATES.eq(as.updates()))
                .and(as.quarantine() == null ? SIGNATURE.QUARANTINE.isNull() : SIGNATURE.QUARANTINE.eq(as.quarantine()))
                .orderBy(SIGNATURE.ID)
                .limit(1)
                .fetchOptional(SignatureRepository::row);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(SignatureRow row) {
        var record = new SignatureRecord();
        record.setPetition(row.number().value());
        record.setId(row.id());
        record.setState(row.state().code());
        record.setMailboxHmac(row.mailboxHmac());
        record.setNameHmac(row.nameHmac());
        record.setSlot(row.slot());
        record.setNameSealed(row.nameSealed());
        record.setEmailSealed(row.emailSealed());
        record.setTerritoryCode(row.territoryCode());
        record.setLanguage(row.language().code());
        record.setUpdates(row.updates());
        record.setIdentityLevel(row.identityLevel());
        record.setQuarantine(row.quarantine());
        record.setCreatedAt(row.createdAt());
        record.setConsentAt(row.consentAt());
        record.setConfirmedAt(row.confirmedAt());
        record.setEndedAt(row.endedAt());
        database.insertInto(SIGNATURE).set(record).execute();
    }

    /** Pending becomes confirmed, or held, in a place of the mailbox; false when it is pending no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean confirm(SignatureRow row, SignatureState to, int slot, Instant at) {
        return database.update(SIGNATURE)
                        .set(SIGNATURE.STATE, to.code())
                        .set(SIGNATURE.SLOT, slot)
                        .set(SIGNATURE.CONSENT_AT, at)
                        .set(SIGNATURE.CONFIRMED_AT, to == SignatureState.CONFIRMED ? at : null)
                        .where(key(row.number(), row.id()))
                        .and(SIGNATURE.STATE.eq(SignatureState.PENDING.code()))
                        .execute()
                == 1;
    }

    /** Held becomes confirmed; false when it is held no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean clear(SignatureRow row, Instant at) {
        return database.update(SIGNATURE)
                        .set(SIGNATURE.STATE, SignatureState.CONFIRMED.code())
                        .set(SIGNATURE.CONFIRMED_AT, at)
                        .setNull(SIGNATURE.QUARANTINE)
                        .where(key(row.number(), row.id()))
                        .and(SIGNATURE.STATE.eq(SignatureState.HELD.code()))
                        .execute()
                == 1;
    }

    /**
     * Ends a signature; false when it is not in the state it was read in. A withdrawn one leaves its place, an
     * invalidated one keeps it, so that the mailbox cannot simply sign again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(SignatureRow row, SignatureState to, Instant at) {
        return database.update(SIGNATURE)
                        .set(SIGNATURE.STATE, to.code())
                        .set(SIGNATURE.SLOT, to == SignatureState.INVALIDATED ? row.slot() : null)
                        .set(SIGNATURE.ENDED_AT, at)
                        .where(key(row.number(), row.id()))
                        .and(SIGNATURE.STATE.eq(row.state().code()))
                        .execute()
                == 1;
    }

    /** Takes the personal data out. The hashes go as well unless the signature still holds a place of its mailbox. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(SignatureRow row) {
        var erasing = database.update(SIGNATURE)
                .setNull(SIGNATURE.NAME_SEALED)
                .setNull(SIGNATURE.EMAIL_SEALED)
                .set(SIGNATURE.UPDATES, false);
        if (row.slot() == null) {
            erasing = erasing.set(SIGNATURE.MAILBOX_HMAC, "").set(SIGNATURE.NAME_HMAC, "");
        }
        erasing.where(key(row.number(), row.id())).execute();
    }

    /** Deletes what was never confirmed and is older than that; the number of rows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetUnconfirmed(Instant before, Collection<SignatureState> states) {
        return database.deleteFrom(SIGNATURE)
                .where(SIGNATURE.STATE.in(
                        states.stream().map(SignatureState::code).toList()))
                .and(SIGNATURE.CREATED_AT.lt(before))
                .execute();
    }

    static Condition key(PetitionNumber number, UUID id) {
        return SIGNATURE.PETITION.eq(number.value()).and(SIGNATURE.ID.eq(id));
    }

    static SignatureRow row(SignatureRecord r) {
        return new SignatureRow(
                new PetitionNumber(r.getPetition()),
                r.getId(),
                SignatureState.of(r.getState()),
                r.getMailboxHmac(),
                r.getNameHmac(),
                r.getSlot(),
                r.getNameSealed(),
                r.getEmailSealed(),
                r.getTerritoryCode(),
                Language.of(r.getLanguage()).orElse(Language.KK),
                r.getUpdates(),
                r.getIdentityLevel(),
                r.getQuarantine(),
                r.getCreatedAt(),
                r.getConsentAt(),
                r.getConfirmedAt(),
                r.getEndedAt());
    }
}
