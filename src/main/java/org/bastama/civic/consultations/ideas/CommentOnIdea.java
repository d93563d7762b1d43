package org.bastama.civic.consultations.ideas;

import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.NewContribution;
import org.bastama.civic.consultations.contributions.SendContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says something of an idea, for it, against it or neither; or answers somebody who did, one level deep. */
@Component
public class CommentOnIdea {

    private final OpenIdeas ideas;
    private final CommentQueries comments;
    private final CommentRepository rows;
    private final SendContribution send;

    CommentOnIdea(OpenIdeas ideas, CommentQueries comments, CommentRepository rows, SendContribution send) {
        this.ideas = ideas;
        this.comments = comments;
        this.rows = rows;
        this.send = send;
    }

    private record Checked(@Nullable UUID replyTo, Stance stance, NewContribution said) {}

    /**
     * Keeps it until the mailbox confirms it; answers the same for every mailbox. Rejected with field errors
     * ({@code stance}, {@code text}, {@code name}, {@code email}, {@code consent}), as {@link OpenIdeas#find} says, or with
     * {@code consultations.comments.unknown} where there is no such comment to answer.
     */
    @Transactional
    public void comment(ConsultationNumber number, int part, Comment.Typed typed, Sender sender) {
        var open = ideas.find(number, part, typed.idea());
        var rejections = new Rejections();
        var checked = checked(open.idea(), typed, rejections);
        var id = send.byMail(open.part().consultation(), checked.said(), sender, rejections);
        rows.insert(number, id, checked.replyTo(), checked.stance());
    }

    /** Publishes it for somebody who is signed in, and gives its number. Rejected as above. */
    @Transactional
    public int comment(
            ConsultationNumber number,
            int part,
            Comment.Typed typed,
            boolean showsName,
            Language language,
            Actor actor) {
        var open = ideas.find(number, part, typed.idea());
        var rejections = new Rejections();
        var checked = checked(open.idea(), typed, rejections);
        rejections.throwIfAny();
        var sent = send.byAccount(checked.said(), showsName, language, actor);
        rows.insert(number, sent.id(), checked.replyTo(), checked.stance());
        return sent.number();
    }

    private Checked checked(Contribution idea, Comment.Typed typed, Rejections rejections) {
        var answers = typed.answers();
        var replyTo = answers == null ? null : answered(idea, answers);
        var stance = Stance.of(typed.stance()).orElse(Stance.NONE);
        rejections.require(
                replyTo != null || Stance.of(typed.stance()).isPresent(),
                "stance",
                "consultations.comments.stance-missing");
        var text = rejections.collect("text", () -> Text.lines(typed.text(), Comment.LONGEST_TEXT));
        rejections.require(text == null || !text.isEmpty(), "text", "shared.required");
        return new Checked(
                replyTo,
                replyTo == null ? stance : Stance.NONE,
                new NewContribution(idea.consultation(), idea.part(), "", text == null ? "" : text, idea.id()));
    }

    /** A public comment on this idea that is no answer itself. */
    private UUID answered(Contribution idea, int number) {
        return comments.find(idea.consultation(), number)
                .filter(comment -> comment.contribution().state().isPublic())
                .filter(comment -> Integer.valueOf(comment.idea()).equals(idea.number()) && comment.answers() == null)
                .map(comment -> comment.contribution().id())
                .orElseThrow(() -> Rejection.of("consultations.comments.unknown"));
    }
}
