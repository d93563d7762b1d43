package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupGuard;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shell.AddressBook;

/** What the addresses of groups lead to, for the current visitor; what is malformed leads nowhere. */
@org.springframework.stereotype.Component
class GroupAddresses implements AddressBook {

    private final GroupQueries groups;
    private final GroupGuard guard;
    private final CurrentActor currentActor;

    GroupAddresses(GroupQueries groups, GroupGuard guard, CurrentActor currentActor) {
        this.groups = groups;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                GroupView.class, (parameters, query) -> Standing.of(registered(parameters)),
                GroupWorkspaceView.class, (parameters, query) -> Standing.of(readable(parameters)),
                GroupReviewView.class, (parameters, query) -> Standing.of(readable(parameters)),
                GroupAppealView.class, (parameters, query) -> Standing.of(readable(parameters)));
    }

    /** The group of a public page. */
    Optional<Group> registered(RouteParameters parameters) {
        return parameters.getLong("number").flatMap(groups::byNumber);
    }

    /** The group of a workspace or a review, for those who may read everything of it. */
    Optional<Group> readable(RouteParameters parameters) {
        return parameters
                .get("group")
                .filter(typed -> typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(typed -> groups.find(new GroupId(UUID.fromString(typed))))
                .filter(group -> guard.of(group, currentActor.get()).may(GroupActions.Action.READ));
    }
}
