package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.responses.reviews.AfterwardsActions;
import org.bastama.civic.responses.reviews.AfterwardsGuard;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.reviews.PublishReply;
import org.bastama.civic.responses.reviews.Reply;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;

/** What a coordinator writes after the answer: the group's reply, its correction, and the request for a review. */
@org.springframework.stereotype.Component
class GroupVoiceForms {

    private final AfterwardsQueries afterwards;
    private final AfterwardsGuard guard;
    private final PublishReply publishReply;
    private final RequestReview requestReview;
    private final KeptWords words;

    GroupVoiceForms(
            AfterwardsQueries afterwards,
            AfterwardsGuard guard,
            PublishReply publishReply,
            RequestReview requestReview,
            KeptWords words) {
        this.afterwards = afterwards;
        this.guard = guard;
        this.publishReply = publishReply;
        this.requestReview = requestReview;
        this.words = words;
    }

    /** Those that the person may fill now, and why no review can be asked for; nothing for others. */
    List<Component> of(PetitionNumber number, Actor actor, Language language, Runnable done) {
        AfterwardsActions actions = guard.of(number, actor);
        var forms = new ArrayList<Component>();
        if (actions.reply()) {
            var drafts = words.of(number, WordsPlace.of(WordsPlace.Form.REPLY), actor);
            forms.add(FormFold.of(
                    "responses.reply.make",
                    drafts,
                    () -> ReplyForm.first(drafts, text -> publishReply.publish(number, text, actor), done)));
        }
        if (actions.correct()) {
            forms.add(correction(afterwards.reply(number).orElseThrow(), actor, done));
        }
        if (actions.speaks()) {
            forms.add(
                    actions.review().given() ? request(number, actor, language, done) : new Refusal(actions.review()));
        }
        return forms;
    }

    private Component correction(Reply seen, Actor actor, Runnable done) {
        var number = seen.petition();
        var place = WordsPlace.of(WordsPlace.Form.REPLY, seen.version());
        var drafts = words.of(number, place, ReplyForm.asItIs(seen.text()), actor);
        return FormFold.of(
                "responses.reply.correct",
                drafts,
                () -> ReplyForm.correction(
                        drafts, (text, why) -> publishReply.correct(number, seen.version(), text, why, actor), done));
    }

    private Component request(PetitionNumber number, Actor actor, Language language, Runnable done) {
        var drafts = words.of(number, WordsPlace.of(WordsPlace.Form.REVIEW), actor);
        return FormFold.of(
                "responses.review.make",
                drafts,
                () -> new ReviewForm(
                        guard.lastDay(number)
                                .map(day -> Formats.date(language, day))
                                .orElse(""),
                        drafts,
                        reason -> requestReview.request(number, reason, actor),
                        () -> asked(done)));
    }

    /** The deadline of the review stands in another part of the page. */
    private static void asked(Runnable done) {
        done.run();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
