package org.bastama.civic.consultations.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.SimilarContributions;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.dispositions.DispositionQueries;
import org.bastama.civic.consultations.dispositions.Whose;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ideas that say the same: found while one is typed, merged by those who hold the consultation. */
class MergeTest extends ConsultationsTest {

    private static final LocalizedText REASON = LocalizedText.of(Language.EN, "It is in the plan.");

    @Autowired
    MergeIdeas merge;

    @Autowired
    SupportIdea support;

    @Autowired
    SupportLinks links;

    @Autowired
    CommentOnIdea comment;

    @Autowired
    IdeaQueries ideas;

    @Autowired
    SimilarContributions similar;

    @Autowired
    SearchIndex search;

    @Autowired
    AnswerContributions answer;

    @Autowired
    DispositionQueries desk;

    @Autowired
    PublishOutcome publish;

    @Autowired
    ApplicationContext context;

    IdeaParts parts;
    ConsultationNumber number;
    Contribution first;
    Contribution second;
    Contribution third;

    @BeforeEach
    void someIdeas() {
        parts = new IdeaParts(context);
        number = parts.open(official);
        first = parts.idea(number, "A safe crossing at the school", "first@example.kz");
        second = parts.idea(number, "Safe crossing for school children", "second@example.kz");
        third = parts.idea(number, "Benches on Abay Avenue", "third@example.kz");
    }

    @Test
    void supportersOfBothCountOnceAndTakeBackEverywhere() {
        parts.supported(number, first, "both@example.kz");
        parts.supported(number, second, "both@example.kz");
        parts.supported(number, second, "only-second@example.kz");
        merge(second, first);
        assertThat(supporters(first)).isEqualTo(2);
        assertThat(ideas.list(get(number), part(), IdeaOrder.SUPPORT, Paging.first(5))
                        .items())
                .extracting(Contribution::number)
                .containsExactly(first.number(), third.number(), second.number());
        var link = links.look(parts.token("only-second@example.kz", "/k/support/"));
        assertThat(link.idea()).extracting(Contribution::id).isEqualTo(first.id());
        assertThat(link.supports()).isTrue();
        links.takeBack(parts.token("both@example.kz", "/k/support/"));
        assertThat(supporters(first)).isEqualTo(1);
        assertThat(links.takeBack(parts.token("only-second@example.kz", "/k/support/"))
                        .supports())
                .isFalse();
        assertThat(links.again(parts.token("only-second@example.kz", "/k/support/"))
                        .supports())
                .isTrue();
        assertThat(supporters(first)).isEqualTo(1);
    }

    @Test
    void theMergedOneSaysWhereItWentAndItsAuthorIsTold() {
        merge(second, first);
        assertThat(find(second).mergedInto()).isEqualTo(first.number());
        assertThat(find(first).mergedInto()).isNull();
        var mail = mailsTo("second@example.kz").getFirst();
        assertThat(mail.subject()).isEqualTo("Your idea was merged with another one: Quiet streets");
        assertThat(mail.text()).contains("No. 2", "No. 1").doesNotContain("crossing");
        assertThat(mailsTo("first@example.kz")).hasSize(1);
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        assertThatThrownBy(() -> support.support(number, 1, second.number(), citizen))
                .hasMessage("consultations.ideas.merged");
        assertThatThrownBy(() -> comment.comment(
                        number,
                        1,
                        new Comment.Typed(second.number(), null, "for", "Yes."),
                        false,
                        Language.KK,
                        citizen))
                .hasMessage("consultations.ideas.merged");
    }

    @Test
    void theAnswerOfTheOneAnswersTheOther() {
        merge(second, first);
        assertThat(onDesk(false)).containsExactly(first.id(), third.id());
        assertThat(contributions.counts(number).open()).isEqualTo(3);
        assertThat(contributions.countsByThemselves(number).open())
                .as("as many as the desk lists")
                .isEqualTo(2);
        answer(Disposition.NOTED, second);
        assertThat(contributions.counts(number).open())
                .as("it has no answer of its own")
                .isEqualTo(3);
        assertThat(answer(Disposition.ACCEPTED, first, second))
                .as("as many as were selected of those that the desk lists")
                .isEqualTo(1);
        assertThat(find(second).answer()).isEqualTo(find(first).answer());
        assertThat(onDesk(true)).containsExactly(first.id());
        assertThat(contributions.countsByThemselves(number))
                .returns(1, ContributionQueries.Counts::open)
                .returns(1, ContributionQueries.Counts::answered);
        answer(Disposition.NOTED, third);
        at(IdeaParts.CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, REASON, REASON, official);
    }

    @Test
    void whatIsAnsweredAlreadyAnswersAtOnceAndChainsAreShort() {
        answer(Disposition.PARTLY, third);
        merge(second, first);
        merge(first, third);
        for (var merged : List.of(first, second)) {
            assertThat(find(merged).mergedInto()).isEqualTo(third.number());
            assertThat(find(merged).answer()).isEqualTo(find(third).answer());
        }
        var fourth = parts.idea(number, "Crossings", "fourth@example.kz");
        merge.merge(number, 1, fourth.number(), first.number(), official);
        assertThat(find(fourth).mergedInto()).isEqualTo(third.number());
    }

    @Test
    void whenTheOtherIsGoneItStandsByItselfAgain() {
        parts.supported(number, second, "both@example.kz");
        merge(second, first);
        confirm.delete(parts.token("first@example.kz", "/k/"));
        assertThat(find(second).mergedInto()).isNull();
        assertThat(supporters(second)).isEqualTo(1);
        assertThat(onDesk(false)).containsExactly(second.id(), third.id());
        assertThat(answer(Disposition.NOTED, second)).isEqualTo(1);
        assertThat(contributions.counts(number).open()).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoHoldItMergeOtherIdeasOfThePart() {
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        assertThatThrownBy(() -> merge.merge(number, 1, 2, 1, citizen)).hasMessage("shared.not-allowed");
        for (var into : List.of(0, 2, 99)) {
            assertRejected(() -> merge.merge(number, 1, 2, into, official), "into consultations.merge.no-other");
        }
        assertThatThrownBy(() -> merge.merge(number, 1, 99, 1, official)).hasMessage("consultations.ideas.unknown");
        assertThatThrownBy(() -> merge.merge(number, 2, 2, 1, official)).hasMessage("consultations.unknown");
        merge(second, first);
        assertThatThrownBy(() -> merge(second, third)).hasMessage("consultations.ideas.merged");
        assertRejected(() -> merge(first, second), "into consultations.merge.no-other");
    }

    @Test
    void similarOnesAreFoundWhileOneIsTyped() {
        search.refresh();
        assertThat(typed("School crossing")).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(typed("Benches in the park")).containsExactly(third.id());
        assertThat(typed("Something in Almaty")).isEmpty();
        assertThat(typed(" ")).isEmpty();
        merge(second, first);
        confirm.delete(parts.token("third@example.kz", "/k/"));
        search.refresh();
        assertThat(typed("School crossing")).containsExactly(first.id());
        assertThat(typed("Benches in the park")).isEmpty();
        answer(Disposition.NOTED, first);
        search.refresh();
        assertThat(typed("School crossing")).as("answered ones too").containsExactly(first.id());
        assertThat(similar.open(second, 3)).isEmpty();
    }

    private List<UUID> onDesk(boolean answered) {
        return desk.contributions(number, answered, Whose.EVERYBODY, Paging.first(5)).items().stream()
                .map(Contribution::id)
                .toList();
    }

    private List<UUID> typed(String heading) {
        return similar.ofPart(number, 1, heading, 3).stream()
                .map(Contribution::id)
                .toList();
    }

    private void merge(Contribution idea, Contribution into) {
        merge.merge(number, 1, idea.number(), into.number(), official);
    }

    private int answer(Disposition disposition, Contribution... answered) {
        return answer.answer(
                number,
                Set.copyOf(List.of(answered).stream().map(Contribution::id).toList()),
                disposition,
                REASON,
                official);
    }

    private Contribution find(Contribution idea) {
        return contributions.find(number, idea.number()).orElseThrow();
    }

    private int supporters(Contribution idea) {
        return ideas.figures(get(number), part(), idea, Actor.anonymous()).supporters();
    }

    private Consultation.Part part() {
        return get(number).part(1).orElseThrow();
    }
}
