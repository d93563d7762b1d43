package org.bastama.civic.consultations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.civic.consultations.questionnaire.Samples.options;
import static org.bastama.civic.consultations.questionnaire.Samples.page;
import static org.bastama.civic.consultations.questionnaire.Samples.question;
import static org.bastama.civic.consultations.questionnaire.Samples.scale;
import static org.bastama.civic.consultations.questionnaire.Samples.shownIf;
import static org.bastama.civic.consultations.questionnaire.Samples.single;
import static org.bastama.civic.consultations.questionnaire.Samples.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    private static final Questionnaire BUSES = new Questionnaire(List.of(
            page("start", question("rides", single()), shownIf("why", new Condition.Is("rides", "no"), text())),
            page(
                    "details",
                    new Condition.Is("rides", "yes"),
                    question("lines", new QuestionKind.Multiple(options("bus", "tram"), 0, 2)),
                    shownIf("bus", new Condition.Includes("lines", "bus"), scale()),
                    shownIf("worst", new Condition.AtMost("bus", BigDecimal.TWO), text()),
                    shownIf("best", new Condition.AtLeast("bus", BigDecimal.valueOf(4)), text())),
            page("end", question("more", text()))));

    @Test
    void pagesAndQuestionsAreShownAsTheAnswersLead() {
        assertThat(shown(Answers.none())).containsExactly("start:rides", "end:more");
        assertThat(shown(answer("rides", "no"))).containsExactly("start:rides", "start:why", "end:more");
        var yes = answer("rides", "yes").with("lines", new Answer.Choices(List.of("bus")));
        assertThat(shown(yes)).containsExactly("start:rides", "details:lines", "details:bus", "end:more");
        assertThat(shown(yes.with("bus", new Answer.Grade(2)))).contains("details:worst");
        assertThat(shown(yes.with("bus", new Answer.Grade(3)))).doesNotContain("details:worst", "details:best");
        assertThat(shown(yes.with("bus", new Answer.Grade(4)))).contains("details:best");
    }

    @Test
    void answersToWhatIsNotShownAreDroppedAndMeetNoCondition() {
        var changedMind = answer("rides", "no")
                .with("lines", new Answer.Choices(List.of("bus")))
                .with("bus", new Answer.Grade(1))
                .with("worst", new Answer.FreeText("late"))
                .with("unknown", new Answer.FreeText("x"));
        assertThat(Course.of(BUSES, changedMind).answers()).isEqualTo(answer("rides", "no"));
    }

    @Test
    void aBlankAnswerIsNone() {
        assertThat(answer("more", " ").byQuestion()).isEmpty();
        var condition = new Condition.Answered("a");
        var questionnaire = Samples.questionnaire(question("a", text()), shownIf("b", condition, text()));
        assertThat(Course.of(questionnaire, new Answers(java.util.Map.of("a", new Answer.FreeText("\n"))))
                        .pages()
                        .getFirst()
                        .questions())
                .hasSize(1);
    }

    @Test
    void oneGoesFromPageToPage() {
        var course = Course.of(BUSES, Answers.none());
        assertThat(course.after("start").orElseThrow().page().key()).isEqualTo("end");
        assertThat(course.before("end").orElseThrow().page().key()).isEqualTo("start");
        assertThat(course.after("end")).isEmpty();
        assertThat(course.before("start")).isEmpty();
        assertThat(course.after("details")).isEmpty();
        assertThat(course.page("details")).isEmpty();
    }

    @Test
    void aPageWithoutVisibleQuestionsIsNotShown() {
        var questionnaire = new Questionnaire(List.of(
                page("one", question("a", single())), page("two", shownIf("b", new Condition.Is("a", "yes"), text()))));
        assertThat(Course.of(questionnaire, Answers.none()).pages()).hasSize(1);
        assertThat(Course.of(questionnaire, answer("a", "yes")).pages()).hasSize(2);
    }

    @Test
    void conditionsAreJoined() {
        var a = new Condition.Is("a", "yes");
        var b = new Condition.Is("b", "yes");
        var both = answer("a", "yes").with("b", new Answer.Choice("yes"));
        assertThat(new Condition.All(List.of(a, b)).holds(both)).isTrue();
        assertThat(new Condition.All(List.of(a, b)).holds(answer("a", "yes"))).isFalse();
        assertThat(new Condition.Any(List.of(a, b)).holds(answer("a", "yes"))).isTrue();
        assertThat(new Condition.Any(List.of(a, b)).holds(Answers.none())).isFalse();
        assertThat(new Condition.Not(a).holds(Answers.none())).isTrue();
        assertThat(new Condition.AtLeast("a", BigDecimal.ZERO).holds(both)).isFalse();
    }

    /** Following the kept answers again leads the same way and drops nothing more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theWayIsItsOwnConsequence(long seed) {
        var random = new Random(seed);
        var questionnaire = randomQuestionnaire(random);
        for (var i = 0; i < 50; i++) {
            var answers = randomAnswers(random);
            var course = Course.of(questionnaire, answers);
            assertThat(Course.of(questionnaire, course.answers())).isEqualTo(course);
            assertThat(course.answers().byQuestion().keySet())
                    .allMatch(key -> course.pages().stream()
                            .flatMap(page -> page.questions().stream())
                            .anyMatch(question -> question.key().equals(key)));
        }
    }

    private static Questionnaire randomQuestionnaire(Random random) {
        var questions = new ArrayList<Question>();
        questions.add(question("q0", single()));
        for (var i = 1; i < 20; i++) {
            Condition condition = new Condition.Is("q" + random.nextInt(i), random.nextBoolean() ? "yes" : "no");
            questions.add(shownIf("q" + i, random.nextBoolean() ? new Condition.Not(condition) : condition, single()));
        }
        return Samples.questionnaire(questions.toArray(Question[]::new));
    }

    private static Answers randomAnswers(Random random) {
        var answers = Answers.none();
        for (var i = 0; i < 20; i++) {
            answers = random.nextInt(4) == 0
                    ? answers
                    : answers.with("q" + i, new Answer.Choice(random.nextBoolean() ? "yes" : "no"));
        }
        return answers;
    }

    private static Answers answer(String question, String option) {
        return Answers.none()
                .with(question, question.equals("more") ? new Answer.FreeText(option) : new Answer.Choice(option));
    }

    private static List<String> shown(Answers answers) {
        return Course.of(BUSES, answers).pages().stream()
                .flatMap(page -> page.questions().stream().map(q -> page.page().key() + ":" + q.key()))
                .toList();
    }
}
