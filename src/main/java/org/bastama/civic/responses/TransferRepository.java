package org.bastama.civic.responses;

import static bastama.db.responses.Tables.TRANSFER;

import bastama.db.responses.tables.records.TransferRecord;
import java.util.List;
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
