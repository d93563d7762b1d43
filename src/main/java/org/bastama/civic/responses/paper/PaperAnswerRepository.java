package org.bastama.civic.responses.paper;

import static bastama.db.responses.Tables.PAPER_ANSWER;

import bastama.db.responses.tables.records.PaperAnswerRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.responses.paper.PaperAnswer.State;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers on paper. Each step is one guarded update: of two at once, exactly one succeeds. */
@Repository
class PaperAnswerRepository {

    private final DSLContext database;

    PaperAnswerRepository(DSLContext database) {
        this.database = database;
    }

    /** Adds one that waits; false when one of the petition waits already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(PaperAnswer answer) {
        return database.insertInto(PAPER_ANSWER)
                        .set(PAPER_ANSWER.ID, answer.id())
                        .set(PAPER_ANSWER.PETITION, answer.petition().value())
                        .set(PAPER_ANSWER.TURN, answer.turn())
                        .set(PAPER_ANSWER.AUTHORITY_SLUG, answer.authoritySlug())
                        .set(PAPER_ANSWER.RECEIVED_ON, answer.receivedOn())
                        .set(PAPER_ANSWER.LETTER_NUMBER, answer.letterNumber())
                        .set(PAPER_ANSWER.OUTCOME, answer.outcome())
                        .set(PAPER_ANSWER.BODY, answer.text().toJson())
                        .set(PAPER_ANSWER.FILE_ID, answer.scan())
                        .set(PAPER_ANSWER.STATE, answer.state().name())
                        .set(PAPER_ANSWER.WAITING_FOR, answer.petition().value())
                        .set(PAPER_ANSWER.ENTERED_BY, answer.enteredBy().value())
                        .set(PAPER_ANSWER.ENTERED_AT, answer.enteredAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Decides one in a state that waits; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(PaperAnswer answer, State to, LocalizedText note, Instant now, AccountId moderator) {
        return database.update(PAPER_ANSWER)
                        .set(PAPER_ANSWER.STATE, to.name())
                        .setNull(PAPER_ANSWER.WAITING_FOR)
                        .set(PAPER_ANSWER.NOTE, note.toJson())
                        .set(PAPER_ANSWER.DECIDED_AT, now)
                        .set(PAPER_ANSWER.DECIDED_BY, moderator.value())
                        .where(
                                PAPER_ANSWER.ID.eq(answer.id()),
                                PAPER_ANSWER.STATE.eq(answer.state().name()))
                        .execute()
                == 1;
    }

    /** Notes which act it became, and when that stopped the term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(PaperAnswer answer, UUID response, @Nullable Instant answeredAt) {
        database.update(PAPER_ANSWER)
                .set(PAPER_ANSWER.RESPONSE, response)
                .set(PAPER_ANSWER.ANSWERED_AT, answeredAt)
                .where(PAPER_ANSWER.ID.eq(answer.id()))
                .execute();
    }

    /** Has it wait once more, for an official's objection; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean contest(PaperAnswer answer, LocalizedText objection, Instant now, AccountId official) {
        return database.update(PAPER_ANSWER)
                        .set(PAPER_ANSWER.STATE, State.CONTESTED.name())
                        .set(PAPER_ANSWER.WAITING_FOR, answer.petition().value())
                        .set(PAPER_ANSWER.OBJECTION, objection.toJson())
                        .set(PAPER_ANSWER.CONTESTED_AT, now)
                        .set(PAPER_ANSWER.CONTESTED_BY, official.value())
                        .where(PAPER_ANSWER.ID.eq(answer.id()))
                        .and(PAPER_ANSWER.STATE.eq(State.CONFIRMED.name()))
                        .and(PAPER_ANSWER.CONTESTED_BY.isNull())
                        .execute()
                == 1;
    }

    Optional<PaperAnswer> waiting(PetitionNumber number) {
        return database.selectFrom(PAPER_ANSWER)
                .where(PAPER_ANSWER.WAITING_FOR.eq(number.value()))
                .fetchOptional(PaperAnswerRepository::answer);
    }

    Optional<PaperAnswer> newest(PetitionNumber number) {
        return database.selectFrom(PAPER_ANSWER)
                .where(PAPER_ANSWER.PETITION.eq(number.value()))
                .orderBy(PAPER_ANSWER.ENTERED_AT.desc(), PAPER_ANSWER.ID.desc())
                .limit(1)
                .fetchOptional(PaperAnswerRepository::answer);
    }

    List<PaperAnswer> waiting(int most) {
        return database.selectFrom(PAPER_ANSWER)
                .where(PAPER_ANSWER.STATE.in(State.WAITING.name(), State.CONTESTED.name()))
                .orderBy(PAPER_ANSWER.ENTERED_AT, PAPER_ANSWER.ID)
                .limit(most)
                .fetch(PaperAnswerRepository::answer);
    }

    private static PaperAnswer answer(PaperAnswerRecord row) {
        return new PaperAnswer(
                row.getId(),
                new PetitionNumber(row.getPetition()),
                row.getTurn(),
                row.getAuthoritySlug(),
                row.getReceivedOn(),
                row.getLetterNumber(),
                row.getOutcome(),
                LocalizedText.fromJson(row.getBody()),
                row.getFileId(),
                State.valueOf(row.getState()),
                new AccountId(row.getEnteredBy()),
                row.getEnteredAt(),
                text(row.getNote()),
                row.getResponse(),
                row.getAnsweredAt(),
                row.getContestedBy() == null ? null : new AccountId(row.getContestedBy()),
                text(row.getObjection()));
    }

    private static LocalizedText text(@Nullable String json) {
        return json == null ? LocalizedText.empty() : LocalizedText.fromJson(json);
    }
}
