package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.responses.ActText;
import org.bastama.civic.responses.DemandRules;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what an official types of any act but a final response, which has its own draft, and over any proposal, so that
 * nothing is lost on reload or when the portal starts anew.
 */
@Component
public class SaveActDraft {

    private final ActDraftRepository drafts;
    private final ResponseGuard guard;
    private final Clock clock;

    SaveActDraft(ActDraftRepository drafts, ResponseGuard guard, Clock clock) {
        this.drafts = drafts;
        this.guard = guard;
        this.clock = clock;
    }

    /** The official's own draft at a place. */
    @Transactional(readOnly = true)
    public Optional<ActDraft> find(PetitionNumber number, DraftPlace place, Actor actor) {
        return drafts.find(number, actor.requireAccount(), place);
    }

    /** The newest version of a proposal over which the official has typed something that is not sent. */
    @Transactional(readOnly = true)
    public Optional<Integer> typedOver(Proposal proposal, Actor actor) {
        return proposal.versions().reversed().stream()
                .map(Proposal.Version::number)
                .filter(read -> find(proposal.petition(), DraftPlace.over(proposal, read), actor)
                        .isPresent())
                .findFirst();
    }

    /**
     * Keeps it over the version it was read in (0 when there was none) and gives the new one. Rejected when the person may
     * not do such an act, on {@code text.<language>} or {@code reason.<language>} when it is far too long, or with
     * {@code shared.changed-meanwhile} when another window of the same person was quicker.
     */
    @Transactional
    public ActDraft save(PetitionNumber number, DraftPlace place, TypedAct typed, int version, Actor actor) {
        var official = actor.requireAccount();
        var actions = guard.of(number, actor);
        if (typed.corrects() == null) {
            actions.requireAnswer();
        } else {
            actions.requireCorrect();
        }
        var draft = new ActDraft(cleaned(typed), version + 1, clock.instant());
        if (!drafts.save(number, official, place, draft)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        return draft;
    }

    /** Forgets it: it was published, handed in for approval, or is not wanted any more. */
    @Transactional
    public void discard(PetitionNumber number, DraftPlace place, Actor actor) {
        drafts.delete(number, actor.requireAccount(), place);
    }

    private static TypedAct cleaned(TypedAct typed) {
        var rejections = new Rejections();
        var text = ActText.typed(rejections, "text", typed.text(), PublishResponse.MAXIMUM);
        var reason = ActText.typed(rejections, "reason", typed.reason(), Response.LONGEST_REASON);
        var demands = DemandRules.typed(rejections, typed.demands());
        rejections.throwIfAny();
        return new TypedAct(
                typed.kind(),
                typed.corrects(),
                ActText.typed(typed.outcome()),
                text,
                reason,
                shortened(typed.to(), 100),
                typed.until(),
                demands);
    }

    private static @Nullable String shortened(@Nullable String value, int longest) {
        return value == null || value.isEmpty() || value.length() > longest ? null : value;
    }
}
