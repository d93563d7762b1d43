package org.bastama.civic.responses;

import static bastama.db.responses.Tables.TRANSFER;
import static org.jooq.impl.DSL.max;

import bastama.db.responses.tables.records.TransferRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What authorities had of petitions that they passed on. */
@Repository
class TransferRepository {

    private final DSLContext database;

    TransferRepository(DSLContext database) {
        this.database = database;
    }

    /** Those of a petition, oldest first. */
    List<Transfer> of(PetitionNumber number) {
        return database.selectFrom(TRANSFER)
                .where(TRANSFER.PETITION.eq(number.value()))
                .orderBy(TRANSFER.TURN, TRANSFER.ORDINAL)
                .fetch(TransferRepository::toTransfer);
    }

    /** Which petitions were passed on to an authority, and when, the newest first. */
    Map<PetitionNumber, Instant> to(String authoritySlug, int count) {
        var at = max(TRANSFER.TRANSFERRED_AT);
        var passedOn = new LinkedHashMap<PetitionNumber, Instant>();
        database.select(TRANSFER.PETITION, at)
                .from(TRANSFER)
                .where(TRANSFER.TO_AUTHORITY.eq(authoritySlug))
                .groupBy(TRANSFER.PETITION)
                .orderBy(at.desc(), TRANSFER.PETITION)
                .limit(count)
                .forEach(row -> passedOn.put(new PetitionNumber(row.value1()), row.value2()));
        return passedOn;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Transfer transfer) {
        database.insertInto(TRANSFER)
                .set(TRANSFER.PETITION, transfer.petition().value())
                .set(TRANSFER.ORDINAL, transfer.ordinal())
                .set(TRANSFER.TURN, transfer.turn())
                .set(TRANSFER.FROM_AUTHORITY, transfer.fromAuthority())
                .set(TRANSFER.TO_AUTHORITY, transfer.toAuthority())
                .set(TRANSFER.RECEIVED_AT, transfer.receivedAt())
                .set(TRANSFER.INCOMING_NUMBER, transfer.incomingNumber())
                .set(TRANSFER.REGISTERED_ON, transfer.registeredOn())
                .set(TRANSFER.STARTS_ON, transfer.startsOn())
                .set(TRANSFER.DUE_ON, transfer.dueOn())
                .set(TRANSFER.TRANSFERRED_AT, transfer.transferredAt())
                .set(TRANSFER.RESPONSE, transfer.response())
                .execute();
    }

    private static Transfer toTransfer(TransferRecord row) {
        return new Transfer(
                new PetitionNumber(row.getPetition()),
                row.getOrdinal(),
                row.getTurn(),
                row.getFromAuthority(),
                row.getToAuthority(),
                row.getReceivedAt(),
                row.getIncomingNumber(),
                row.getRegisteredOn(),
                row.getStartsOn(),
                row.getDueOn(),
                row.getTransferredAt(),
                row.getResponse());
    }
}
