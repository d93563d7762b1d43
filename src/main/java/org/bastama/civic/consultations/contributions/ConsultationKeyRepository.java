package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONSULTATION_KEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of consultations. */
@Repository
class ConsultationKeyRepository {

    private final DSLContext database;

    ConsultationKeyRepository(DSLContext database) {
        this.database = database;
    }

    boolean isThere(ConsultationNumber number) {
        return database.fetchExists(CONSULTATION_KEY, CONSULTATION_KEY.CONSULTATION.eq(number.value()));
    }

    /** Empty once it was destroyed. */
    Optional<byte[]> wrapped(ConsultationNumber number) {
        return database.select(CONSULTATION_KEY.WRAPPED_KEY)
                .from(CONSULTATION_KEY)
                .where(CONSULTATION_KEY.CONSULTATION.eq(number.value()), CONSULTATION_KEY.WRAPPED_KEY.isNotNull())
                .fetchOptional(CONSULTATION_KEY.WRAPPED_KEY);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ConsultationNumber number, byte[] wrapped) {
        database.insertInto(CONSULTATION_KEY)
                .set(CONSULTATION_KEY.CONSULTATION, number.value())
                .set(CONSULTATION_KEY.WRAPPED_KEY, wrapped)
                .execute();
    }

    /** The consultations whose key is kept. */
    List<ConsultationNumber> kept() {
        return database.select(CONSULTATION_KEY.CONSULTATION)
                .from(CONSULTATION_KEY)
                .where(CONSULTATION_KEY.WRAPPED_KEY.isNotNull())
                .orderBy(CONSULTATION_KEY.CONSULTATION)
                .fetch(row -> new ConsultationNumber(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(ConsultationNumber number, Instant at) {
        database.update(CONSULTATION_KEY)
                .setNull(CONSULTATION_KEY.WRAPPED_KEY)
                .set(CONSULTATION_KEY.DESTROYED_AT, at)
                .where(CONSULTATION_KEY.CONSULTATION.eq(number.value()))
                .execute();
    }
}
