package org.bastama.civic.petitions.filings;

import static bastama.db.petitions.Tables.FILING;

import bastama.db.petitions.tables.records.FilingRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of filings: at most one for each petition. */
@Component
class FilingRepository {

    private final DSLContext database;

    FilingRepository(DSLContext database) {
        this.database = database;
    }

    /** Puts a filing in place of an unconfirmed one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Filing filing, AccountId by) {
        remove(filing.petition());
        database.insertInto(FILING)
                .set(FILING.PETITION, filing.petition().value())
                .set(FILING.FILING_NUMBER, filing.number())
                .set(FILING.FILED_ON, filing.filedOn())
                .set(FILING.FILE_ID, filing.document())
                .set(FILING.RECORDED_AT, filing.recordedAt())
                .set(FILING.RECORDED_BY, by.value())
                .execute();
    }

    /** Removes an unconfirmed filing; false when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(PetitionNumber number) {
        return database.deleteFrom(FILING)
                        .where(FILING.PETITION.eq(number.value()), FILING.CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Confirms; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean confirm(PetitionNumber number, Instant at, AccountId by) {
        return database.update(FILING)
                        .set(FILING.CONFIRMED_AT, at)
                        .set(FILING.CONFIRMED_BY, by.value())
                        .where(FILING.PETITION.eq(number.value()), FILING.CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }

    public Optional<Filing> find(PetitionNumber number) {
        return database.selectFrom(FILING)
                .where(FILING.PETITION.eq(number.value()))
                .fetchOptional(FilingRepository::filing);
    }

    public List<Filing> waiting(int count) {
        return database.selectFrom(FILING)
                .where(FILING.CONFIRMED_AT.isNull())
                .orderBy(FILING.RECORDED_AT, FILING.PETITION)
                .limit(count)
                .fetch(FilingRepository::filing);
    }

    private static Filing filing(FilingRecord row) {
        return new Filing(
                new PetitionNumber(row.getPetition()),
                row.getFilingNumber(),
                row.getFiledOn(),
                row.getFileId(),
                row.getRecordedAt(),
                row.getConfirmedAt());
    }
}
