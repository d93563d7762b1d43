package org.bastama.civic.responses;

import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.Membership;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Who speaks for a petition to its authority, and in which name: of the group, for its members are not shown. */
@Component
public class PetitionVoice {

    private final GroupQueries groups;

    PetitionVoice(GroupQueries groups) {
        this.groups = groups;
    }

    /** Whether the person coordinates the petition's group, or is the one citizen who wrote it. */
    public boolean isOf(Petition petition, Actor actor) {
        return actor.isSignedIn() && Membership.of(petition, group(petition), actor) == Membership.COORDINATOR;
    }

    /** The name of the group; of a petition without one, first name and initial of the person. */
    public String name(Petition petition, Actor actor) {
        return group(petition).map(Group::name).orElseGet(() -> person(actor));
    }

    private static String person(Actor actor) {
        try {
            return new PersonName(actor.name()).firstNameAndInitial();
        } catch (Rejection notAPersonsName) {
            return actor.name();
        }
    }

    private Optional<Group> group(Petition petition) {
        return Optional.ofNullable(petition.group()).flatMap(groups::find);
    }
}
