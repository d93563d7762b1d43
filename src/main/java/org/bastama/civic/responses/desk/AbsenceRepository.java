package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.ABSENCE;

import bastama.db.responses.tables.records.AbsenceRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When officials are away. */
@Repository
class AbsenceRepository {

    private final DSLContext database;

    AbsenceRepository(DSLContext database) {
        this.database = database;
    }

    /** The absences of some authorities that end on a day or later, the next first. */
    List<Absence> of(Collection<String> authoritySlugs, LocalDate notBefore) {
        return database.selectFrom(ABSENCE)
                .where(ABSENCE.AUTHORITY_SLUG.in(authoritySlugs), ABSENCE.TO_ON.ge(notBefore))
                .orderBy(ABSENCE.FROM_ON, ABSENCE.ID)
                .fetch(AbsenceRepository::absence);
    }

    Optional<Absence> find(UUID id) {
        return database.selectFrom(ABSENCE).where(ABSENCE.ID.eq(id)).fetchOptional(AbsenceRepository::absence);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Absence absence) {
        database.insertInto(ABSENCE)
                .set(ABSENCE.ID, absence.id())
                .set(ABSENCE.AUTHORITY_SLUG, absence.authoritySlug())
                .set(ABSENCE.OFFICIAL, absence.official().value())
                .set(ABSENCE.DEPUTY, absence.deputy().value())
                .set(ABSENCE.FROM_ON, absence.from())
                .set(ABSENCE.TO_ON, absence.to())
                .set(ABSENCE.ENTERED_AT, absence.enteredAt())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Absence absence) {
        database.deleteFrom(ABSENCE).where(ABSENCE.ID.eq(absence.id())).execute();
    }

    private static Absence absence(AbsenceRecord row) {
        return new Absence(
                row.getId(),
                row.getAuthoritySlug(),
                new AccountId(row.getOfficial()),
                new AccountId(row.getDeputy()),
                row.getFromOn(),
                row.getToOn(),
                row.getEnteredAt());
    }
}
