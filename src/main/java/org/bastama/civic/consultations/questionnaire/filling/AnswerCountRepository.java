package org.bastama.civic.consultations.questionnaire.filling;

import static bastama.db.consultations.Tables.ANSWER_COUNT;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.questionnaire.results.Cell;
import org.bastama.civic.consultations.questionnaire.results.Counters;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The counters of a part: read whole, changed by one person at a time. Whoever changes them holds the consultation's row. */
@Repository
class AnswerCountRepository {

    /** Everybody who answered, whatever the questions. */
    static final Cell EVERYBODY = new Cell("", "", "");

    private final DSLContext database;

    AnswerCountRepository(DSLContext database) {
        this.database = database;
    }

    /** All of a part; those of nobody are left out. */
    Counters of(ConsultationNumber consultation, int part) {
        var counts = new HashMap<Cell, Long>();
        database.select(ANSWER_COUNT.QUESTION, ANSWER_COUNT.ROW_KEY, ANSWER_COUNT.ANSWER, ANSWER_COUNT.PEOPLE)
                .from(ANSWER_COUNT)
                .where(of(consultation.value(), part), ANSWER_COUNT.PEOPLE.ne(0))
                .forEach(row -> counts.put(
                        new Cell(row.value1(), row.value2(), row.value3()),
                        row.value4().longValue()));
        return new Counters(counts);
    }

    /** How many people answered. */
    int people(ConsultationNumber consultation, int part) {
        return database.select(ANSWER_COUNT.PEOPLE)
                .from(ANSWER_COUNT)
                .where(of(consultation.value(), part), in(List.of(EVERYBODY)))
                .fetchOptional(ANSWER_COUNT.PEOPLE)
                .orElse(0);
    }

    /** One person more in each of the cells. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ConsultationNumber consultation, int part, Collection<Cell> cells) {
        var there = new HashSet<Cell>();
        database.select(ANSWER_COUNT.QUESTION, ANSWER_COUNT.ROW_KEY, ANSWER_COUNT.ANSWER)
                .from(ANSWER_COUNT)
                .where(of(consultation.value(), part), in(cells))
                .forEach(row -> there.add(new Cell(row.value1(), row.value2(), row.value3())));
        if (!there.isEmpty()) {
            change(consultation, part, there, 1);
        }
        var missing = cells.stream()
                .filter(cell -> !there.contains(cell))
                .map(cell -> row(consultation.value(), part, cell.question(), cell.row(), cell.value(), 1))
                .toList();
        if (!missing.isEmpty()) {
            database.insertInto(
                            ANSWER_COUNT,
                            ANSWER_COUNT.CONSULTATION,
                            ANSWER_COUNT.PART,
                            ANSWER_COUNT.QUESTION,
                            ANSWER_COUNT.ROW_KEY,
                            ANSWER_COUNT.ANSWER,
                            ANSWER_COUNT.PEOPLE)
                    .valuesOfRows(missing)
                    .execute();
        }
    }

    /** One person less in each of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConsultationNumber consultation, int part, Collection<Cell> cells) {
        change(consultation, part, cells, -1);
    }

    private void change(ConsultationNumber consultation, int part, Collection<Cell> cells, int by) {
        database.update(ANSWER_COUNT)
                .set(ANSWER_COUNT.PEOPLE, ANSWER_COUNT.PEOPLE.plus(by))
                .where(of(consultation.value(), part), in(cells))
                .execute();
    }

    private static Condition of(long consultation, int part) {
        return ANSWER_COUNT.CONSULTATION.eq(consultation).and(ANSWER_COUNT.PART.eq(part));
    }

    private static Condition in(Collection<Cell> cells) {
        return row(ANSWER_COUNT.QUESTION, ANSWER_COUNT.ROW_KEY, ANSWER_COUNT.ANSWER)
                .in(cells.stream()
                        .map(cell -> row(cell.question(), cell.row(), cell.value()))
                        .toList());
    }
}
