package org.bastama.civic.consultations.dispositions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.AnsweredContributions;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.SimilarContributions;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every contribution is answered, and only then the outcome is published. */
class DispositionsTest extends ConsultationsTest {

    private static final LocalizedText REASON = LocalizedText.of("Жоспарға енді.", null, "It is in the plan.");
    private static final LocalizedText SAID = LocalizedText.of(Language.EN, "Two crossings were asked for.");
    private static final LocalizedText DID = LocalizedText.of(Language.EN, "Both are built.");

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    AssignContributions assign;

    @Autowired
    DispositionQueries desk;

    @Autowired
    SimilarContributions similar;

    @Autowired
    SearchIndex search;

    ConsultationNumber number;
    Actor stranger;

    @BeforeEach
    void contributions() {
        stranger = actor(rows.person("Stranger", Language.EN));
        number = open();
        contributed(number, "A crossing", "Dana Akhmetova", "first@example.kz");
        contributed(number, "Another crossing", "", "second@example.kz");
        contributed(number, "A cinema", "", "third@example.kz");
    }

    @Test
    void severalAreAnsweredTogetherAndEverybodyReadsIt() {
        assertThat(answer.answer(number, ids(1, 2), Disposition.ACCEPTED, REASON, official))
                .isEqualTo(2);
        var counts = contributions.counts(number);
        assertThat(counts.open()).isEqualTo(1);
        assertThat(counts.byDisposition())
                .containsEntry(Disposition.ACCEPTED, 2)
                .hasSize(1);
        assertThat(desk.contributions(number, false, Whose.EVERYBODY, Paging.first(5))
                        .items())
                .extracting(Contribution::heading)
                .containsExactly("A cinema");
        var answered = contributions.find(number, 1).orElseThrow().answer();
        assertThat(answered.by()).isEqualTo("John Smith");
        assertThat(answered.reason()).isEqualTo(REASON);
    }

    @Test
    void anAnswerCanBeGivenAnewUntilTheOutcome() {
        answer.answer(number, ids(1), Disposition.NOTED, REASON, official);
        answer.answer(number, ids(1), Disposition.PARTLY, REASON, official);
        assertThat(contributions.counts(number).byDisposition())
                .containsEntry(Disposition.PARTLY, 1)
                .hasSize(1);
    }

    @Test
    void whatAColleagueAnsweredMeanwhileKeepsThatAnswer() {
        var read = desk(Whose.EVERYBODY);
        var colleague = actor(rows.official("Kate Brown", Language.EN, DeskRows.AUTHORITY));
        answer.answerAsRead(number, read.subList(0, 2), Disposition.ACCEPTED, REASON, colleague);
        var result = answer.answerAsRead(number, read, Disposition.NOT_ACCEPTED, REASON, official);
        assertThat(result).isEqualTo(new AnsweredContributions.Result(1, 2));
        assertThat(contributions.find(number, 1).orElseThrow().answer().by()).isEqualTo("Kate Brown");
        var again = contributions.some(number, ids(1));
        assertThat(answer.answerAsRead(number, again, Disposition.PARTLY, REASON, official)
                        .given())
                .isEqualTo(1);
    }

    @Test
    void contributionsAreGivenToAColleagueAndBackToAll() {
        var kate = rows.official("Kate Brown", Language.EN, DeskRows.AUTHORITY);
        assertThat(assign.assign(number, ids(1, 3), kate.id(), official)).isEqualTo(2);
        assertThat(mailsTo(kate.email().value())).last().satisfies(mail -> {
            assertThat(mail.text()).contains("John Smith", "2 contributions", "Quiet streets");
            assertThat(mail.links())
                    .anyMatch(link -> link.endsWith("/my/consultations/" + number + "/contributions?assigned=mine"));
        });
        assertThat(desk(Whose.of(kate.id())))
                .extracting(Contribution::heading)
                .containsExactly("A crossing", "A cinema");
        assertThat(desk(Whose.NOBODY)).extracting(Contribution::heading).containsExactly("Another crossing");
        assertThat(desk.open(number, Whose.of(official.requireAccount()))).isZero();
        var before = mailsTo(kate.email().value()).size();
        assign.assign(number, ids(1), kate.id(), actor(kate));
        assertThat(mailsTo(kate.email().value())).as("who takes it knows").hasSize(before);
        assign.assign(number, ids(1), null, official);
        assertThat(desk(Whose.of(kate.id()))).hasSize(1);
        assertThat(desk(Whose.EVERYBODY)).as("it limits nobody").hasSize(3);
        assertRejected(
                () -> assign.assign(number, ids(1), stranger.requireAccount(), official),
                "colleague consultations.not-colleague");
        assertRejected(
                () -> assign.assign(number, List.of(), kate.id(), official),
                "contributions consultations.none-selected");
        assertThatThrownBy(() -> assign.assign(number, ids(1), kate.id(), stranger))
                .hasMessage("shared.not-allowed");
        assertThat(assign.assign(number, List.of(UUID.randomUUID()), kate.id(), official))
                .isZero();
    }

    @Test
    void similarOnesThatWaitAreFoundInTheSameConsultation() {
        var other = open();
        contributed(other, "A crossing elsewhere", "", "fourth@example.kz");
        search.refresh();
        var first = contributions.find(number, 1).orElseThrow();
        assertThat(similar.open(first, 10)).extracting(Contribution::heading).containsExactly("Another crossing");
        answer.answer(number, ids(2), Disposition.NOTED, REASON, official);
        search.refresh();
        assertThat(similar.open(first, 10)).isEmpty();
        confirm.delete(token("first@example.kz"));
        search.refresh();
        assertThat(similar.open(contributions.find(number, 3).orElseThrow(), 10))
                .isEmpty();
    }

    @Test
    void anAnswerNeedsADispositionAReasonAndSomethingToAnswer() {
        assertRejected(
                () -> answer.answer(number, List.of(), null, LocalizedText.empty(), official),
                "contributions consultations.none-selected",
                "disposition consultations.disposition-missing",
                "reason consultations.reason-missing");
        assertThatThrownBy(() -> answer.answer(number, ids(1), Disposition.NOTED, REASON, stranger))
                .hasMessage("shared.not-allowed");
        assertThat(contributions.counts(number).answered()).isZero();
        assertThat(answer.answer(number, List.of(UUID.randomUUID()), Disposition.NOTED, REASON, official))
                .isZero();
    }

    @Test
    void theOutcomeWaitsForTheLastAnswerAndForTheGrace() {
        answer.answer(number, ids(1, 2), Disposition.ACCEPTED, REASON, official);
        assertThatThrownBy(() -> publish.publish(number, SAID, DID, official)).hasMessage("consultations.not-now");
        at(CLOSES);
        assertThatThrownBy(() -> publish.publish(number, SAID, DID, official))
                .hasMessage("consultations.outcome.confirming");
        at(CLOSES.plus(Duration.ofHours(24)));
        assertThatThrownBy(() -> publish.publish(number, SAID, DID, official)).hasMessage("consultations.outcome.open");
        answer.answer(number, ids(3), Disposition.OUT_OF_SCOPE, REASON, official);
        assertRejected(
                () -> publish.publish(number, LocalizedText.empty(), LocalizedText.empty(), official),
                "said consultations.outcome.said-missing",
                "did consultations.outcome.did-missing");
        assertThatThrownBy(() -> publish.publish(number, SAID, DID, stranger)).hasMessage("shared.not-allowed");
        publish.publish(number, SAID, DID, official);
        var published = get(number);
        assertThat(published.state()).isEqualTo(ConsultationState.OUTCOME_PUBLISHED);
        assertThat(published.outcome().said()).isEqualTo(SAID);
        assertThat(published.outcome().did()).isEqualTo(DID);
        assertThat(published.outcome().by()).isEqualTo("John Smith");
        assertThat(steps(number)).last().isEqualTo(ConsultationStep.Kind.OUTCOME_PUBLISHED);
        assertThatThrownBy(() -> answer.answer(number, ids(1), Disposition.NOTED, REASON, official))
                .hasMessage("consultations.not-now");
        assertThatThrownBy(() -> confirm.delete(token("first@example.kz"))).hasMessage("consultations.too-late");
    }

    @Test
    void whatWasTakenBackNeedsNoAnswer() {
        answer.answer(number, ids(1, 2), Disposition.ACCEPTED, REASON, official);
        confirm.delete(token("third@example.kz"));
        at(CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, SAID, DID, official);
        assertThat(get(number).state()).isEqualTo(ConsultationState.OUTCOME_PUBLISHED);
    }

    private List<UUID> ids(Integer... numbers) {
        return Stream.of(numbers)
                .map(one -> contributions.find(number, one).orElseThrow().id())
                .toList();
    }

    private List<Contribution> desk(Whose whose) {
        return desk.contributions(number, false, whose, Paging.first(10)).items();
    }
}
