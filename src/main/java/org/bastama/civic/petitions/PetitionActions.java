package org.bastama.civic.petitions;

import static org.bastama.civic.petitions.PetitionState.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;

/** The one place that says what a person may do with a petition now: for buttons and for guards alike. */
public final class PetitionActions {

    private static final Set<PetitionState> REPORTABLE = EnumSet.of(
            GATHERING, OPEN, CLOSED, CLOSED_BELOW, HANDED_OVER, ANSWERED, MONITORING, ARCHIVED, REJECTED, WITHDRAWN);

    private final Petition petition;
    private final Membership membership;
    private final Actor actor;
    private final Instant now;
    private final @Nullable Contest contest;
    private final PetitionSight sight;

    private PetitionActions(
            Petition petition, Membership membership, Actor actor, Instant now, @Nullable Contest contest) {
        this.petition = petition;
        this.membership = membership;
        this.actor = actor;
        this.now = now;
        this.contest = contest;
        this.sight = new PetitionSight(petition, membership, actor);
    }

    /** What the person, being that to the petition, may do at that time; nothing about an appeal. */
    public static PetitionActions of(Petition petition, Membership membership, Actor actor, Instant now) {
        return new PetitionActions(petition, membership, actor, now, null);
    }

    /** The same about a rejected petition whose rejection may be appealed or is. */
    public PetitionActions contested(Contest rejection) {
        return new PetitionActions(petition, membership, actor, now, rejection);
    }

    /** How much of a petition somebody gets to see. */
    public enum Visibility {
        /** The page with all texts. */
        WHOLE,
        /** The page without the petition's texts: a reason that hides them. */
        WITHOUT_TEXT,
        /** It was there and was taken down. */
        GONE,
        /** As if there were no such number. */
        NOT_THERE
    }

    /** What is shown of the public page; the key is the one of the direct link, if the address had one. */
    public Visibility visibility(@Nullable String key) {
        return sight.visibility(key);
    }

    /** Whether the public page is shown at all. */
    public boolean mayView(@Nullable String key) {
        var visibility = visibility(key);
        return visibility == Visibility.WHOLE || visibility == Visibility.WITHOUT_TEXT;
    }

    /** Whether the person sees the workspace: its history, reasons and texts in any state. */
    public boolean mayLead() {
        return membership.edits();
    }

    /** Whether texts and choices may be changed. */
    public boolean mayEdit() {
        return membership.edits() && (petition.state() == DRAFT || petition.state() == RETURNED);
    }

    /** Whether it may be handed in; whether it is complete is for submitting to say. */
    public boolean maySubmit() {
        return mayEdit();
    }

    /** Whether it may be deleted without a trace: a draft that was never handed in, by its author or a coordinator. */
    public boolean mayDiscard() {
        return (membership == Membership.COORDINATOR || membership.edits() && actor.is(petition.author()))
                && petition.state() == DRAFT
                && !petition.wasSubmitted();
    }

    /** Whether the group may take back what it handed in: until it is handed over to the authority. */
    public boolean mayWithdraw() {
        return membership.edits()
                && petition.wasSubmitted()
                && petition.state().mayBecome(WITHDRAWN)
                && petition.moments().handedOverAt() == null;
    }

    /** Whether collecting may be ended now: by a coordinator, once a threshold is reached. */
    public boolean mayCloseEarly() {
        var closesAt = petition.moments().closesAt();
        return membership == Membership.COORDINATOR
                && petition.state() == OPEN
                && (closesAt == null || now.isBefore(closesAt))
                && petition.thresholds().stream().anyMatch(t -> t.reachedAt() != null);
    }

    /** Whether the filing on the state portal may be noted. */
    public boolean mayRecordFiling() {
        return membership.edits()
                && petition.state() == OPEN
                && petition.moments().handedOverAt() == null;
    }

    /** Whether the person may open, return or reject it: a moderator who has no part in it. */
    public boolean mayDecide() {
        return isImpartialModerator() && petition.state() == IN_MODERATION;
    }

    /** Whether the person may remove it from public view. */
    public boolean mayTakeDown() {
        return isImpartialModerator() && petition.state().mayBecome(TAKEN_DOWN);
    }

    /** Whether the person may confirm what the group says of its filing. */
    public boolean mayConfirmFiling() {
        return isImpartialModerator()
                && (petition.state() == OPEN || petition.state() == CLOSED_BELOW)
                && petition.moments().handedOverAt() == null;
    }

    /** Whether the person may appeal its rejection: a coordinator, once, within the term. */
    public boolean mayAppeal() {
        return membership == Membership.COORDINATOR
                && petition.state() == REJECTED
                && contest != null
                && contest.mayBeAppealed(now);
    }

    /** In which capacity the person may decide an appeal that waits; empty when another has to, or there is none. */
    public Optional<Appeal.Judge> judge() {
        return contest == null || membership != Membership.NONE || petition.state() != REJECTED
                ? Optional.empty()
                : contest.judge(actor);
    }

    /** The rejection and the appeal against it, for those who may know of it: who leads the petition, and who decides. */
    public Optional<Contest> contest() {
        return mayLead() || actor.is(Role.MODERATOR) || judge().isPresent()
                ? Optional.ofNullable(contest)
                : Optional.empty();
    }

    /** Whether it can be reported: by everybody who sees it. */
    public boolean mayReport(@Nullable String key) {
        return REPORTABLE.contains(petition.state()) && mayView(key);
    }

    /** Throws unless the action is allowed: sign in first, not your role, or not in this state. */
    public void require(boolean allowed) {
        if (!allowed) {
            throw refusal();
        }
    }

    private Rejection refusal() {
        if (!actor.isSignedIn()) {
            return Rejection.of("shared.sign-in-first");
        }
        return sight.isInsider() ? Rejection.of("petitions.not-now") : Rejection.of("shared.not-allowed");
    }

    private boolean isImpartialModerator() {
        return actor.is(Role.MODERATOR) && membership == Membership.NONE;
    }
}
