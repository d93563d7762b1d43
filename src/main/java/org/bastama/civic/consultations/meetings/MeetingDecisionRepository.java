package org.bastama.civic.consultations.meetings;

import static bastama.db.consultations.Tables.DECISION_CONTRIBUTION;
import static bastama.db.consultations.Tables.MEETING_DECISION;

import java.util.List;
import java.util.Objects;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decided, and the contributions that it follows from. */
@Repository
class MeetingDecisionRepository {

    private final DSLContext database;

    MeetingDecisionRepository(DSLContext database) {
        this.database = database;
    }

    /** Those of a meeting, in their order. */
    List<Minutes.Decision> of(long consultation, int part) {
        var contributions = database.selectFrom(DECISION_CONTRIBUTION)
                .where(DECISION_CONTRIBUTION.CONSULTATION.eq(consultation), DECISION_CONTRIBUTION.PART.eq(part))
                .orderBy(DECISION_CONTRIBUTION.ORDINAL, DECISION_CONTRIBUTION.CONTRIBUTION)
                .fetchGroups(DECISION_CONTRIBUTION.ORDINAL, DECISION_CONTRIBUTION.CONTRIBUTION);
        return database.selectFrom(MEETING_DECISION)
                .where(MEETING_DECISION.CONSULTATION.eq(consultation), MEETING_DECISION.PART.eq(part))
                .orderBy(MEETING_DECISION.ORDINAL)
                .fetch(row -> new Minutes.Decision(
                        LocalizedText.fromJson(row.getDecided()),
                        Objects.requireNonNullElse(contributions.get(row.getOrdinal()), List.of())));
    }

    /** Puts these in the place of all that a meeting has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Meeting meeting, List<Minutes.Decision> decisions) {
        var number = meeting.consultation().value();
        var part = meeting.part();
        database.deleteFrom(DECISION_CONTRIBUTION)
                .where(DECISION_CONTRIBUTION.CONSULTATION.eq(number), DECISION_CONTRIBUTION.PART.eq(part))
                .execute();
        database.deleteFrom(MEETING_DECISION)
                .where(MEETING_DECISION.CONSULTATION.eq(number), MEETING_DECISION.PART.eq(part))
                .execute();
        for (var i = 0; i < decisions.size(); i++) {
            insert(number, part, i + 1, decisions.get(i));
        }
    }

    private void insert(long number, int part, int ordinal, Minutes.Decision decision) {
        database.insertInto(MEETING_DECISION)
                .set(MEETING_DECISION.CONSULTATION, number)
                .set(MEETING_DECISION.PART, part)
                .set(MEETING_DECISION.ORDINAL, ordinal)
                .set(MEETING_DECISION.DECIDED, decision.text().toJson())
                .execute();
        decision.contributions()
                .forEach(contribution -> database.insertInto(DECISION_CONTRIBUTION)
                        .set(DECISION_CONTRIBUTION.CONSULTATION, number)
                        .set(DECISION_CONTRIBUTION.PART, part)
                        .set(DECISION_CONTRIBUTION.ORDINAL, ordinal)
                        .set(DECISION_CONTRIBUTION.CONTRIBUTION, contribution)
                        .execute());
    }
}
