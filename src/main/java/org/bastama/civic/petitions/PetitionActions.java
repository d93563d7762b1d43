package org.bastama.civic.petitions;

import static org.bastama.civic.petitions.PetitionState.*;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
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

    private PetitionActions(Petition petition, Membership membership, Actor actor, Instant now) {
        this.petition = petition;
        this.membership = membership;
        this.actor = actor;
        this.now = now;
    }

    /** What the person, being that to the petition, may do at that time. */
    public static PetitionActions of(Petition petition, Membership membership, Actor actor, Instant now) {
        return new PetitionActions(petition, membership, actor, now);
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
        if (petition.state() == TAKEN_DOWN) {
            return wasPublic() ? Visibility.GONE : Visibility.NOT_THERE;
        }
        if (isPublic() || isInsider() || petition.isByLinkOnly() && isDirectKey(key)) {
            return petition.textHidden() && !isInsider() ? Visibility.WITHOUT_TEXT : Visibility.WHOLE;
        }
        return Visibility.NOT_THERE;
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

    /** Whether the group may take it back: until it is handed over. */
    public boolean mayWithdraw() {
        return membership.edits()
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
        return isInsider() ? Rejection.of("petitions.not-now") : Rejection.of("shared.not-allowed");
    }

    private boolean isPublic() {
        return PUBLIC.contains(petition.state())
                && (petition.state() != WITHDRAWN || petition.moments().openedAt() != null);
    }

    private boolean wasPublic() {
        return petition.moments().openedAt() != null
                || petition.moments().endedAt() != null && petition.moments().moderationSince() != null;
    }

    private boolean isInsider() {
        return membership.edits() || actor.is(Role.MODERATOR);
    }

    private boolean isImpartialModerator() {
        return actor.is(Role.MODERATOR) && membership == Membership.NONE;
    }

    private boolean isDirectKey(@Nullable String key) {
        return key != null
                && MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8),
                        petition.directKey().getBytes(StandardCharsets.UTF_8));
    }
}
