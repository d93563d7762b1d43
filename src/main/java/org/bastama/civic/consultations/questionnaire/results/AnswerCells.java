package org.bastama.civic.consultations.questionnaire.results;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.Questionnaire;

/** In which cells a person is counted: everybody once in each, nobody more than others. */
public final class AnswerCells {

    private final List<Cell> cells = new ArrayList<>();

    private AnswerCells() {}

    /** The cells of answers that were checked; the same answers have the same cells at any time. */
    public static List<Cell> of(Questionnaire questionnaire, Answers answers) {
        var found = new AnswerCells();
        questionnaire.questions().forEach(question -> {
            var answer = answers.to(question.key());
            if (answer != null) {
                found.cells.add(Cell.answered(question.key()));
                found.add(question, answer);
            }
        });
        return List.copyOf(found.cells);
    }

    private void add(Question question, Answer answer) {
        var key = question.key();
        switch (answer) {
            case Answer.Choice choice -> add(key, "", choice.option());
            case Answer.Choices choices -> choices.options().forEach(option -> add(key, "", option));
            case Answer.Order order -> {
                for (var i = 0; i < order.options().size(); i++) {
                    add(key, order.options().get(i), String.valueOf(i + 1));
                }
            }
            case Answer.Grade grade -> add(key, "", String.valueOf(grade.value()));
            case Answer.Amount amount -> {
                if (question.kind() instanceof QuestionKind.Amount kind) {
                    add(key, "", String.valueOf(Bins.of(kind).indexOf(amount.value())));
                }
            }
            case Answer.Day day -> add(key, "", YearMonth.from(day.value()).toString());
            case Answer.Rows rows -> rows.columns().forEach((row, column) -> add(key, row, column));
            case Answer.FreeText text -> {
                // Words are read, not counted.
            }
            case Answer.Attachment file -> {
                // Neither are files.
            }
        }
    }

    private void add(String question, String row, String value) {
        cells.add(new Cell(question, row, value));
    }
}
