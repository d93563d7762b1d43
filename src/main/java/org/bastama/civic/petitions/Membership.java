package org.bastama.civic.petitions;

import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.foundation.shared.Actor;

/** What a person is to a petition: through its group, or as the one citizen who wrote it. */
public enum Membership {
    NONE,
    MEMBER,
    EDITOR,
    COORDINATOR;

    /** The membership in the petition's group; without a group the author coordinates. */
    public static Membership of(Petition petition, Optional<Group> group, Actor actor) {
        if (petition.group() == null) {
            return actor.is(petition.author()) ? COORDINATOR : NONE;
        }
        if (group.isEmpty() || actor.account() == null) {
            return NONE;
        }
        if (group.get().isCoordinatedBy(actor.account())) {
            return COORDINATOR;
        }
        if (group.get().isEditedBy(actor.account())) {
            return EDITOR;
        }
        return group.get().members().stream().anyMatch(m -> m.confirmed() && actor.is(m.account())) ? MEMBER : NONE;
    }

    /** Whether this person writes and leads the petition. */
    public boolean edits() {
        return this == EDITOR || this == COORDINATOR;
    }
}
