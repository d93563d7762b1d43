package org.bastama.civic.procedures;

import static bastama.db.procedures.Tables.PROCEDURE_VERSION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored procedure versions; they are only ever added. */
@Component
class ProcedureRepository {

    private final DSLContext database;

    ProcedureRepository(DSLContext database) {
        this.database = database;
    }

    public List<Procedure> all() {
        return database.select(PROCEDURE_VERSION.DEFINITION)
                .from(PROCEDURE_VERSION)
                .orderBy(PROCEDURE_VERSION.CODE, PROCEDURE_VERSION.VERSION)
                .fetch(r -> ProcedureDocument.read(r.value1()));
    }

    /** How many versions there are: as they are only added, a number that grows with every change. */
    public long count() {
        return database.fetchCount(PROCEDURE_VERSION);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Procedure procedure, String definition) {
        database.insertInto(PROCEDURE_VERSION)
                .set(PROCEDURE_VERSION.CODE, procedure.code())
                .set(PROCEDURE_VERSION.VERSION, procedure.version())
                .set(PROCEDURE_VERSION.KIND, procedure.kind().name().toLowerCase(java.util.Locale.ROOT))
                .set(PROCEDURE_VERSION.COUNTRY, procedure.country())
                .set(PROCEDURE_VERSION.VALID_FROM, procedure.validFrom())
                .set(PROCEDURE_VERSION.VALID_TO, procedure.validTo())
                .set(PROCEDURE_VERSION.DEFINITION, definition)
                .execute();
    }
}
