package org.bastama.civic.consultations.opinionmap;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.foundation.shared.Language;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is put to the vote. */
@Component
class StatementQueries {

    private final DSLContext database;

    StatementQueries(DSLContext database) {
        this.database = database;
    }

    /** Those a part begins with, then those people sent, in the order of their confirmation; none that was hidden. */
    @Transactional(readOnly = true)
    public List<Statement> of(Consultation consultation, Consultation.Part part) {
        var seeds =
                SeedStatements.of(part.content()).statements(consultation.text().original());
        return Stream.concat(seeds.stream(), sent(consultation, part, Statement.MOST - seeds.size()).stream())
                .toList();
    }

    private List<Statement> sent(Consultation consultation, Consultation.Part part, int most) {
        return database.select(CONTRIBUTION.NUMBER, CONTRIBUTION.LANGUAGE, CONTRIBUTION.BODY)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.number().value()),
                        CONTRIBUTION.PART.eq(part.ordinal()),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()))
                .orderBy(CONTRIBUTION.NUMBER)
                .limit(most)
                .fetch(row -> Statement.sent(
                        row.value1(),
                        Language.of(row.value2()).orElse(consultation.text().original()),
                        row.value3()));
    }
}
