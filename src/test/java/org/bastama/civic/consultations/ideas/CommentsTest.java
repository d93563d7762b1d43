package org.bastama.civic.consultations.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.IdeaParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people say of ideas: for, against, in answer to each other, one level deep. */
class CommentsTest extends ConsultationsTest {

    private static final String MAILBOX = "dana@example.kz";

    @Autowired
    CommentOnIdea comment;

    @Autowired
    CommentQueries comments;

    @Autowired
    IdeaQueries ideas;

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    ApplicationContext context;

    ConsultationNumber number;
    Contribution idea;
    Actor citizen;

    @BeforeEach
    void anIdea() {
        var parts = new IdeaParts(context);
        number = parts.open(official);
        idea = parts.idea(number, "A crossing", "author@example.kz");
        citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
    }

    @Test
    void fromAMailboxItIsPublicOnlyWhenThatConfirms() {
        comment.comment(number, 1, typed(null, "for", "Well said."), sender("Dana Akhmetova", MAILBOX));
        assertThat(said()).isEmpty();
        assertThat(confirm.confirm(token(MAILBOX)).state()).isEqualTo(ContributionLink.State.CONFIRMED);
        assertThat(said()).singleElement().satisfies(one -> {
            assertThat(one.stance()).isEqualTo(Stance.FOR);
            assertThat(one.answers()).isNull();
            assertThat(one.idea()).isEqualTo(idea.number());
            assertThat(one.contribution().name()).isEqualTo("Dana A.");
            assertThat(one.contribution().state()).isEqualTo(ContributionState.REMARK);
            assertThat(one.contribution().number()).isEqualTo(2);
        });
        assertThat(comments.of(confirm.look(token(MAILBOX)).contribution())).isPresent();
    }

    @Test
    void answersStandBelowWhatTheyAnswerOneLevelDeep() {
        var first = by(null, "for", "First");
        var second = by(null, "against", "Second");
        var answer = by(first, "against", "To the first");
        by(first, "", "To the first again");
        assertThat(said())
                .extracting(one -> one.contribution().text())
                .containsExactly("First", "To the first", "To the first again", "Second");
        assertThat(said())
                .extracting(Comment::stance)
                .containsExactly(Stance.FOR, Stance.NONE, Stance.NONE, Stance.AGAINST);
        assertThat(said()).extracting(Comment::answers).containsExactly(null, first, first, null);
        assertThatThrownBy(() -> by(answer, "", "Deeper")).hasMessage("consultations.comments.unknown");
        assertThatThrownBy(() -> by(99, "", "To nobody")).hasMessage("consultations.comments.unknown");
        assertThat(figures()).isEqualTo(new IdeaFigures(0, false, 4, 1, 1));
        assertThat(comments.page(idea, comments.find(number, second).orElseThrow(), 2))
                .isEqualTo(1);
        assertThat(comments.page(idea, comments.find(number, answer).orElseThrow(), 2))
                .isZero();
    }

    @Test
    void everyFieldIsCheckedAtOnce() {
        assertRejected(
                () -> comment.comment(number, 1, typed(null, "perhaps", " "), sender("", "nobody")),
                "stance consultations.comments.stance-missing",
                "text shared.required",
                "email shared.email-form");
        assertRejected(
                () -> comment.comment(number, 1, typed(null, "for", "x".repeat(1_001)), false, Language.EN, citizen),
                "text shared.too-long");
        assertThatThrownBy(() -> comment.comment(
                        number, 1, new Comment.Typed(99, null, "for", "Text"), false, Language.EN, citizen))
                .hasMessage("consultations.ideas.unknown");
        assertThatThrownBy(() ->
                        comment.comment(number, 1, typed(null, "for", "A"), false, Language.EN, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        at(IdeaParts.CLOSES);
        assertThatThrownBy(() -> by(null, "for", "Late")).hasMessage("consultations.closed");
    }

    @Test
    void aCommentIsNoIdeaAndIsAnsweredWithIts() {
        by(null, "for", "Well said.");
        assertThat(contributions.counts(number).total()).isEqualTo(1);
        assertThat(contributions.ofPart(number, 1, Paging.first(5)).items()).hasSize(1);
        assertThat(contributions.find(number, 2)).isEmpty();
        answer.answer(number, Set.of(idea.id()), Disposition.NOTED, LocalizedText.of(Language.EN, "Thanks."), official);
        at(IdeaParts.CLOSES.plus(Duration.ofHours(24)));
        publish.publish(
                number, LocalizedText.of(Language.EN, "Said."), LocalizedText.of(Language.EN, "Done."), official);
        assertThat(said()).hasSize(1);
    }

    @Test
    void whatIsTakenBackKeepsItsPlaceAndItsAnswers() {
        var first = by(null, "against", "First");
        by(first, "", "Answer");
        var mine = ownContributions.of(number, citizen).getFirst();
        confirm.delete(mine, citizen);
        assertThat(said()).hasSize(2);
        assertThat(said().getFirst().contribution().state()).isEqualTo(ContributionState.DELETED);
        assertThat(said().getFirst().contribution().text()).isEmpty();
        assertThat(said().getLast().answers()).isEqualTo(first);
        assertThat(figures()).isEqualTo(new IdeaFigures(0, false, 1, 0, 0));
        assertThatThrownBy(() -> by(first, "", "Too late")).hasMessage("consultations.comments.unknown");
    }

    @Test
    void commentsAndIdeasOfAMailboxAreCountedApart() {
        for (var i = 0; i < Ideas.MOST_COMMENTS_OF_ONE; i++) {
            by(null, "none", "Comment " + i);
            clock.advance(Duration.ofMinutes(3));
        }
        assertThatThrownBy(() -> by(null, "none", "One more")).hasMessage("consultations.too-many");
        propose.propose(number, 1, new Idea("An idea", "Text."), false, Language.KK, citizen);
        assertThat(ownContributions.of(number, citizen)).hasSize(Ideas.MOST_COMMENTS_OF_ONE + 1);
    }

    private int by(@Nullable Integer answers, String stance, String text) {
        return comment.comment(number, 1, typed(answers, stance, text), false, Language.KK, citizen);
    }

    private Comment.Typed typed(@Nullable Integer answers, String stance, String text) {
        return new Comment.Typed(idea.number(), answers, stance, text);
    }

    private List<Comment> said() {
        return comments.of(idea, Paging.first(20)).items();
    }

    private IdeaFigures figures() {
        return ideas.figures(get(number), get(number).part(1).orElseThrow(), idea, Actor.anonymous());
    }
}
