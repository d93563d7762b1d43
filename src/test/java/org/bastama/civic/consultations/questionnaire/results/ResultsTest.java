package org.bastama.civic.consultations.questionnaire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.questionnaire.Samples.amount;
import static org.bastama.civic.consultations.questionnaire.Samples.options;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.scale;
import static org.bastama.civic.consultations.questionnaire.Samples.single;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bastama.civic.consultations.questionnaire.Answer;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.Samples;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult.Bar;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult.NumberBar;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult.Quartiles;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult.Ranked;
import org.bastama.foundation.shared.SmallCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {

    private static final SmallCells ALL = new SmallCells(1);

    @Test
    void choicesAreCountedInTheOrderOfOptions() {
        var answers = Stream.of("yes", "no", "yes").map(Answer.Choice::new);
        assertThat(result(single(), ALL, answers))
                .isEqualTo(new QuestionResult.Choices(
                        "q", 3L, List.of(new Bar("yes", 2L), new Bar("no", 1L), new Bar("unsure", 0L))));
    }

    @Test
    void severalChoicesHideTheirOwnSmallCellsOnly() {
        var kind = new QuestionKind.Multiple(options("a", "b", "c"), 0, 3);
        var answers =
                IntStream.range(0, 10).mapToObj(i -> new Answer.Choices(i < 4 ? List.of("a", "b") : List.of("b", "c")));
        assertThat(result(kind, SmallCells.FIVE, answers))
                .isEqualTo(new QuestionResult.Choices(
                        "q", 10L, List.of(new Bar("a", null), new Bar("b", 10L), new Bar("c", 6L))));
    }

    @Test
    void aSingleChoiceHidesWhatWouldTellTheSmallCell() {
        var answers = IntStream.range(0, 20).mapToObj(i -> new Answer.Choice(i < 2 ? "yes" : i < 9 ? "no" : "unsure"));
        assertThat(result(single(), SmallCells.FIVE, answers))
                .isEqualTo(new QuestionResult.Choices(
                        "q", 20L, List.of(new Bar("yes", null), new Bar("no", null), new Bar("unsure", 11L))));
    }

    @Test
    void ofTooFewPeopleNothingIsTold() {
        var few = Samples.everything();
        var counters = Counters.none();
        for (var i = 0; i < 4; i++) {
            counters = counters.plus(AnswerCells.of(
                    few,
                    Answers.none()
                            .with("single", new Answer.Choice("yes"))
                            .with("ranking", new Answer.Order(List.of("z", "x", "y")))
                            .with("scale", new Answer.Grade(4))
                            .with("date", new Answer.Day(LocalDate.of(2026, 3, 31)))
                            .with("text", new Answer.FreeText("secret"))
                            .with("matrix", new Answer.Rows(Map.of("r1", "c2")))));
        }
        var results = Results.of(few, counters, SmallCells.FIVE);
        assertThat(results)
                .extracting(QuestionResult::answered)
                .containsExactly(null, 0L, null, null, 0L, null, null, null, 0L);
        assertThat(results.get(0)).isEqualTo(new QuestionResult.Choices("single", null, List.of()));
        assertThat(results.get(2)).isEqualTo(new QuestionResult.Ranking("ranking", null, List.of()));
        assertThat(results.get(3))
                .isEqualTo(new QuestionResult.Distribution(
                        "scale", null, List.of(), new Quartiles(null, null, null), true));
        assertThat(results.get(6)).isEqualTo(new QuestionResult.Number("text", null));
        assertThat(((QuestionResult.Matrix) results.get(7)).rows())
                .allMatch(row -> row.bars().isEmpty());
    }

    @Test
    void rankingsAreToldInTwoWays() {
        var kind = new QuestionKind.Ranking(options("x", "y", "z"));
        var orders = Stream.of(List.of("z", "x", "y"), List.of("z", "y", "x"), List.of("x", "z", "y"));
        assertThat(result(kind, ALL, orders.map(Answer.Order::new)))
                .isEqualTo(new QuestionResult.Ranking(
                        "q",
                        3L,
                        List.of(
                                new Ranked("z", new BigDecimal("1.33"), 5),
                                new Ranked("x", new BigDecimal("2.00"), 3),
                                new Ranked("y", new BigDecimal("2.67"), 1))));
    }

    @Test
    void aScaleHasABarForEachGrade() {
        var grades = Stream.of(1, 2, 2, 5, 5, 5).map(Answer.Grade::new);
        var result = (QuestionResult.Distribution) result(scale(), ALL, grades);
        assertThat(result.bars()).extracting(NumberBar::count).containsExactly(1L, 2L, 0L, 0L, 3L);
        assertThat(result.bars()).extracting(NumberBar::from).containsExactly(numbers("1", "2", "3", "4", "5"));
        assertThat(result.quartiles())
                .isEqualTo(new Quartiles(new BigDecimal("2"), new BigDecimal("3.5"), new BigDecimal("5")));
        assertThat(result.exact()).isTrue();
    }

    @Test
    void aScaleMayBeginBelowNought() {
        var kind = new QuestionKind.Scale(-2, 2, Samples.text("a"), Samples.text("b"));
        var result = (QuestionResult.Distribution)
                result(kind, ALL, Stream.of(-2, -1, -1).map(Answer.Grade::new));
        assertThat(result.bars()).extracting(NumberBar::count).containsExactly(1L, 2L, 0L, 0L, 0L);
        assertThat(result.quartiles().median()).isEqualTo(new BigDecimal("-1"));
    }

    @Test
    void aQuartileThatIsInAHiddenBarIsHidden() {
        var grades = IntStream.range(0, 12).mapToObj(i -> new Answer.Grade(i < 2 ? 1 : i < 4 ? 2 : i < 6 ? 3 : 5));
        var result = (QuestionResult.Distribution) result(scale(), SmallCells.FIVE, grades);
        assertThat(result.bars()).extracting(NumberBar::count).containsExactly(null, null, null, 0L, 6L);
        assertThat(result.quartiles()).isEqualTo(new Quartiles(null, null, new BigDecimal("5")));
    }

    /** Where each bin holds one number, quartiles are those of the sorted answers themselves. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 10, 99, 1000})
    void quartilesAreThoseOfTheAnswers(int people) {
        var random = new Random(people);
        var given = random.ints(people, 0, 200).toArray();
        var answers = Arrays.stream(given).mapToObj(i -> new Answer.Amount(BigDecimal.valueOf(i, 1)));
        var result = (QuestionResult.Distribution) result(amount("0", "19.9", 1), ALL, answers);
        Arrays.sort(given);
        assertThat(result.exact()).isTrue();
        assertThat(result.quartiles())
                .isEqualTo(new Quartiles(quartile(given, 1), quartile(given, 2), quartile(given, 3)));
        assertThat(result.bars()).hasSize(20);
        assertThat(result.bars().stream().mapToLong(NumberBar::count).sum()).isEqualTo(people);
        for (var bar : result.bars()) {
            assertThat(Arrays.stream(given)
                            .mapToObj(i -> BigDecimal.valueOf(i, 1))
                            .filter(n -> n.compareTo(bar.from()) >= 0 && n.compareTo(bar.to()) <= 0)
                            .count())
                    .isEqualTo(bar.count());
        }
    }

    private static BigDecimal quartile(int[] sorted, int quarters) {
        var border = sorted.length * quarters;
        var lower = sorted[(border + 3) / 4 - 1];
        var upper = sorted[border / 4];
        var middle = BigDecimal.valueOf(lower + upper, 1).divide(BigDecimal.TWO).stripTrailingZeros();
        return middle.scale() < 0 ? middle.setScale(0) : middle;
    }

    @Test
    void aWideRangeHasFewBinsAndEveryNumberIsInOne() {
        var kind = (QuestionKind.Amount) amount("-1000000000000", "1000000000000", 6);
        var bins = Bins.of(kind);
        assertThat(bins.count()).isLessThanOrEqualTo(200);
        assertThat(bins.exact()).isFalse();
        assertThat(bins.from(0)).isEqualByComparingTo(kind.least());
        assertThat(bins.to(bins.count() - 1)).isEqualByComparingTo(kind.most());
        for (var bin = 0; bin < bins.count(); bin++) {
            assertThat(bins.indexOf(bins.from(bin))).isEqualTo(bin);
            assertThat(bins.indexOf(bins.to(bin))).isEqualTo(bin);
        }
        var result = (QuestionResult.Distribution)
                result(kind, ALL, Stream.of("-1e12", "0", "1e12").map(n -> new Answer.Amount(new BigDecimal(n))));
        assertThat(result.bars()).hasSizeLessThanOrEqualTo(20);
        assertThat(result.quartiles().median()).isBetween(BigDecimal.valueOf(-1e10), BigDecimal.valueOf(1e10));
    }

    @Test
    void daysAreToldByMonth() {
        var days = Stream.of("2026-03-31", "2026-03-01", "2025-12-31")
                .map(LocalDate::parse)
                .map(Answer.Day::new);
        assertThat(result(new QuestionKind.Day(null, null), ALL, days))
                .isEqualTo(new QuestionResult.Months("q", 3L, List.of(new Bar("2025-12", 1L), new Bar("2026-03", 2L))));
    }

    @Test
    void aMatrixIsToldRowByRow() {
        var kind = new QuestionKind.Matrix(options("r1", "r2"), options("c1", "c2"));
        var rows = Stream.of(Map.of("r1", "c1", "r2", "c2"), Map.of("r1", "c1")).map(Answer.Rows::new);
        assertThat(result(kind, ALL, rows))
                .isEqualTo(new QuestionResult.Matrix(
                        "q",
                        2L,
                        List.of(
                                new QuestionResult.Row("r1", List.of(new Bar("c1", 2L), new Bar("c2", 0L))),
                                new QuestionResult.Row("r2", List.of(new Bar("c1", 0L), new Bar("c2", 1L))))));
    }

    @Test
    void ofTextsTheNumberIsTold() {
        var texts = Stream.of("a", "b").map(Answer.FreeText::new);
        assertThat(result(Samples.text(), ALL, texts)).isEqualTo(new QuestionResult.Number("q", 2L));
    }

    @Test
    void withoutAnswersThereAreEmptyResults() {
        var results = Results.of(Samples.everything(), Counters.none(), SmallCells.FIVE);
        assertThat(results).extracting(QuestionResult::answered).containsOnly(0L);
        assertThat(((QuestionResult.Distribution) results.get(3)).quartiles())
                .isEqualTo(new Quartiles(null, null, null));
    }

    private static BigDecimal[] numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static QuestionResult result(QuestionKind kind, SmallCells smallCells, Stream<? extends Answer> answers) {
        var questionnaire = Samples.questionnaire(question("q", kind));
        var counters = answers.map(
                        answer -> AnswerCells.of(questionnaire, Answers.none().with("q", answer)))
                .reduce(Counters.none(), Counters::plus, Counters::plus);
        return Results.of(questionnaire, counters, smallCells).getFirst();
    }
}
