package org.bastama.civic.petitions;

import static org.bastama.civic.petitions.PetitionState.PUBLIC;
import static org.bastama.civic.petitions.PetitionState.TAKEN_DOWN;
import static org.bastama.civic.petitions.PetitionState.WITHDRAWN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.bastama.civic.petitions.PetitionActions.Visibility;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;

/** How much of a petition a person sees. */
record PetitionSight(Petition petition, Membership membership, Actor actor) {

    /** What is shown of the public page; the key is the one of the direct link, if the address had one. */
    Visibility visibility(@Nullable String key) {
        if (petition.state() == TAKEN_DOWN) {
            return wasPublic() ? Visibility.GONE : Visibility.NOT_THERE;
        }
        if (isPublic() || isInsider() || petition.isByLinkOnly() && isDirectKey(key)) {
            return petition.textHidden() && !isInsider() ? Visibility.WITHOUT_TEXT : Visibility.WHOLE;
        }
        return Visibility.NOT_THERE;
    }

    /** Whether the person knows of it in any state: who leads it, and moderators. */
    boolean isInsider() {
        return membership.edits() || actor.is(Role.MODERATOR);
    }

    private boolean isPublic() {
        return PUBLIC.contains(petition.state())
                && (petition.state() != WITHDRAWN || petition.moments().openedAt() != null);
    }

    private boolean wasPublic() {
        return petition.moments().openedAt() != null
                || petition.moments().endedAt() != null && petition.moments().moderationSince() != null;
    }

    private boolean isDirectKey(@Nullable String key) {
        return key != null
                && MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8),
                        petition.directKey().getBytes(StandardCharsets.UTF_8));
    }
}
