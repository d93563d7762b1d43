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

    /** The signatures that hold the places of a mailbox, by place: at most two. */
    List<SignatureRow> holders(PetitionNumber number, String mailboxHmac) {
        return database.selectFrom(SIGNATURE)
                .where(SIGNATURE.PETITION.eq(number.value()))
                .and(SIGNATURE.MAILBOX_HMAC.eq(mailboxHmac))
                .and(SIGNATURE.SLOT.isNotNull())
                .orderBy(SIGNATURE.SLOT)
                .fetch(SignatureRepository::row);
    }

    /** The row of a new signature. */
    static SignatureRecord record(SignatureRow row) {
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
        return record;
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
