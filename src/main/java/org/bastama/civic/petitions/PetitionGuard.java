package org.bastama.civic.petitions;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds out what a person is to a petition, and so what is allowed now. */
@Component
public class PetitionGuard {

    private final GroupQueries groups;
    private final Clock clock;

    PetitionGuard(GroupQueries groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** What the person may do with the petition now. */
    public PetitionActions of(Petition petition, Actor actor) {
        return PetitionActions.of(petition, membership(petition, actor), actor, clock.instant());
    }

    private Membership membership(Petition petition, Actor actor) {
        // Most readers are nobody's members: their group is not read.
        if (!actor.isSignedIn()) {
            return Membership.NONE;
        }
        var group = petition.group();
        return Membership.of(petition, group == null ? Optional.empty() : groups.find(group), actor);
    }
}
