package org.bastama.civic.petitions;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.review.PetitionAppeals;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds out what a person is to a petition, and so what is allowed now. */
@Component
public class PetitionGuard {

    private final GroupQueries groups;
    private final PetitionAppeals appeals;
    private final Clock clock;

    PetitionGuard(GroupQueries groups, PetitionAppeals appeals, Clock clock) {
        this.groups = groups;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** What the person may do with the petition now. */
    public PetitionActions of(Petition petition, Actor actor) {
        // Most readers are nobody's members: their group is not read.
        if (!actor.isSignedIn()) {
            return PetitionActions.of(petition, Membership.NONE, actor, clock.instant());
        }
        var id = petition.group();
        Optional<Group> group = id == null ? Optional.empty() : groups.find(id);
        var actions = PetitionActions.of(petition, Membership.of(petition, group, actor), actor, clock.instant());
        return appeals.contest(petition, group).map(actions::contested).orElse(actions);
    }
}
