package org.bastama.civic.consultations.questionnaire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.FileType;
import org.bastama.civic.consultations.questionnaire.Samples;
import org.junit.jupiter.api.Test;

class CountersTest {

    @Test
    void aPersonIsOnceInEachCell() {
        var answers = Answers.none()
                .with("single", new Answer.Choice("yes"))
                .with("multiple", new Answer.Choices(List.of("a", "c")))
                .with("ranking", new Answer.Order(List.of("z", "x", "y")))
                .with("scale", new Answer.Grade(4))
                .with("number", new Answer.Amount(new BigDecimal("99.5")))
                .with("date", new Answer.Day(LocalDate.of(2026, 3, 31)))
                .with("text", new Answer.FreeText("secret"))
                .with("matrix", new Answer.Rows(Map.of("r1", "c2")))
                .with("file", new Answer.Attachment(new UUID(1, 2), "a.pdf", FileType.PDF, 7));
        assertThat(AnswerCells.of(Samples.everything(), answers))
                .containsExactly(
                        Cell.answered("single"),
                        new Cell("single", "", "yes"),
                        Cell.answered("multiple"),
                        new Cell("multiple", "", "a"),
                        new Cell("multiple", "", "c"),
                        Cell.answered("ranking"),
                        new Cell("ranking", "z", "1"),
                        new Cell("ranking", "x", "2"),
                        new Cell("ranking", "y", "3"),
                        Cell.answered("scale"),
                        new Cell("scale", "", "4"),
                        Cell.answered("number"),
                        new Cell("number", "", "199"),
                        Cell.answered("date"),
                        new Cell("date", "", "2026-03"),
                        Cell.answered("text"),
                        Cell.answered("matrix"),
                        new Cell("matrix", "r1", "c2"),
                        Cell.answered("file"));
        assertThat(AnswerCells.of(Samples.everything(), Answers.none())).isEmpty();
    }

    /** However people are parted into batches, and whoever leaves again, the sums are the same. */
    @Test
    void countersAddUpInAnyOrder() {
        var random = new Random(3);
        var people = new ArrayList<List<Cell>>();
        for (var i = 0; i < 200; i++) {
            people.add(List.of(Cell.answered("q"), new Cell("q", "", String.valueOf(random.nextInt(5)))));
        }
        var oneByOne = Counters.none();
        for (var person : people) {
            oneByOne = oneByOne.plus(person);
        }
        var batches = new Counters[] {Counters.none(), Counters.none(), Counters.none()};
        for (var person : people) {
            var batch = random.nextInt(3);
            batches[batch] = batches[batch].plus(person);
        }
        assertThat(batches[2].plus(batches[0]).plus(batches[1])).isEqualTo(oneByOne);
        assertThat(oneByOne.plus(people.getFirst()).minus(people.getFirst())).isEqualTo(oneByOne);
        for (var person : people) {
            oneByOne = oneByOne.minus(person);
        }
        assertThat(oneByOne).isEqualTo(Counters.none());
    }

    @Test
    void nobodyCanBeTakenOutTwice() {
        var cells = List.of(Cell.answered("q"));
        var counters = Counters.none().plus(cells);
        assertThat(counters.of(Cell.answered("q"))).isEqualTo(1);
        var none = counters.minus(cells);
        assertThatThrownBy(() -> none.minus(cells)).isInstanceOf(IllegalStateException.class);
    }
}
