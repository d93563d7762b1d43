package org.bastama.civic.responses.satisfaction;

import static bastama.db.responses.Tables.ANSWER;
import static bastama.db.responses.Tables.QUESTION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions with their sums; whoever answers holds the question's row, so that answers are counted one by one. */
@Repository
class QuestionRepository {

    private final DSLContext database;

    QuestionRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Question> find(PetitionNumber petition) {
        return database.selectFrom(QUESTION)
                .where(QUESTION.PETITION.eq(petition.value()))
                .fetchOptional(QuestionRepository::toQuestion);
    }

    /** The question with its row held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Question> hold(PetitionNumber petition) {
        return database.selectFrom(QUESTION)
                .where(QUESTION.PETITION.eq(petition.value()))
                .forUpdate()
                .fetchOptional(QuestionRepository::toQuestion);
    }

    /** Asks it, once for a petition; false when it was asked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(Question question) {
        return database.insertInto(QUESTION)
                        .set(QUESTION.PETITION, question.petition().value())
                        .set(QUESTION.AUTHORITY_SLUG, question.authoritySlug())
                        .set(QUESTION.RESPONSE, question.response())
                        .set(QUESTION.OPENED_AT, question.openedAt())
                        .set(QUESTION.CLOSES_AT, question.closesAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** So many more were written to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(PetitionNumber petition, int more) {
        database.update(QUESTION)
                .set(QUESTION.ASKED_COUNT, QUESTION.ASKED_COUNT.plus(more))
                .where(QUESTION.PETITION.eq(petition.value()))
                .execute();
    }

    /** Counts an answer and, if it is another one than before, no longer the one before; the row must be held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(PetitionNumber petition, Choice choice, @Nullable Choice before) {
        add(petition, choice, 1);
        if (before != null) {
            add(petition, before, -1);
        }
    }

    private void add(PetitionNumber petition, Choice choice, int more) {
        var sum = sum(choice);
        database.update(QUESTION)
                .set(sum, sum.plus(more))
                .where(QUESTION.PETITION.eq(petition.value()))
                .execute();
    }

    private static TableField<?, Long> sum(Choice choice) {
        return switch (choice) {
            case YES -> QUESTION.YES_COUNT;
            case PARTLY -> QUESTION.PARTLY_COUNT;
            case NO -> QUESTION.NO_COUNT;
        };
    }

    /** Closes one that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(PetitionNumber petition, Instant now) {
        database.update(QUESTION)
                .set(QUESTION.CLOSED_AT, now)
                .where(QUESTION.PETITION.eq(petition.value()))
                .and(QUESTION.CLOSED_AT.isNull())
                .execute();
    }

    /** Takes the question about a response back, with all answers; false when the question was about another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(PetitionNumber petition, UUID response) {
        var withdrawn = database.deleteFrom(QUESTION)
                .where(QUESTION.PETITION.eq(petition.value()), QUESTION.RESPONSE.eq(response))
                .execute();
        if (withdrawn == 1) {
            database.deleteFrom(ANSWER)
                    .where(ANSWER.PETITION.eq(petition.value()))
                    .execute();
        }
        return withdrawn == 1;
    }

    /** Open ones whose time is over, the oldest first. */
    List<PetitionNumber> over(Instant now, int count) {
        return database.select(QUESTION.PETITION)
                .from(QUESTION)
                .where(QUESTION.CLOSED_AT.isNull(), QUESTION.CLOSES_AT.le(now))
                .orderBy(QUESTION.CLOSES_AT, QUESTION.PETITION)
                .limit(count)
                .fetch(row -> new PetitionNumber(row.value1()));
    }

    /** Those closed since a time of which it is still known what each signer chose. */
    List<PetitionNumber> closedButRemembered(Instant since) {
        return database.select(QUESTION.PETITION)
                .from(QUESTION)
                .where(QUESTION.CLOSED_AT.ge(since))
                .and(exists(selectOne().from(ANSWER).where(ANSWER.PETITION.eq(QUESTION.PETITION))))
                .orderBy(QUESTION.PETITION)
                .fetch(row -> new PetitionNumber(row.value1()));
    }

    private static Question toQuestion(Record row) {
        return new Question(
                new PetitionNumber(row.get(QUESTION.PETITION)),
                row.get(QUESTION.AUTHORITY_SLUG),
                row.get(QUESTION.RESPONSE),
                row.get(QUESTION.OPENED_AT),
                row.get(QUESTION.CLOSES_AT),
                row.get(QUESTION.CLOSED_AT),
                row.get(QUESTION.ASKED_COUNT),
                new Question.Sums(
                        row.get(QUESTION.YES_COUNT), row.get(QUESTION.PARTLY_COUNT), row.get(QUESTION.NO_COUNT)));
    }
}
