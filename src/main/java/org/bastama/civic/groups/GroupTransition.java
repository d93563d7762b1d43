package org.bastama.civic.groups;

import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way by which a group changes its state: guarded, written to the history, announced, searched anew. */
@Component
class GroupTransition {

    private final GroupRepository groups;
    private final GroupStepRepository steps;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;

    GroupTransition(
            GroupRepository groups, GroupStepRepository steps, SearchIndex search, ApplicationEventPublisher events) {
        this.groups = groups;
        this.steps = steps;
        this.search = search;
        this.events = events;
    }

    /** Moves a locked group; an illegal transition is an error of the program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Group group, GroupState next, @Nullable String reasonCode, LocalizedText note, Actor actor) {
        if (!group.state().mayBecome(next)) {
            throw new IllegalStateException(group.state() + " cannot become " + next);
        }
        var kind = kind(group.state(), next);
        groups.setState(group.id(), next, reasonCode, note);
        steps.add(group.id(), kind, reasonCode, note, null, actor);
        search.changed(GroupSearchSource.KIND, group.id().toString());
        announce(group, kind);
    }

    private static GroupStep.Kind kind(GroupState from, GroupState next) {
        return switch (next) {
            case SUBMITTED -> GroupStep.Kind.SUBMITTED;
            case RETURNED -> GroupStep.Kind.RETURNED;
            case REGISTERED -> from == GroupState.SUSPENDED ? GroupStep.Kind.RESTORED : GroupStep.Kind.REGISTERED;
            case REFUSED -> GroupStep.Kind.REFUSED;
            case SUSPENDED -> GroupStep.Kind.SUSPENDED;
            case DISSOLVED -> GroupStep.Kind.DISSOLVED;
            case DRAFT -> throw new IllegalStateException("nothing leads to " + next);
        };
    }

    private void announce(Group group, GroupStep.Kind kind) {
        events.publishEvent(
                switch (kind) {
                    case SUBMITTED -> new GroupSubmitted(group.id());
                    case RETURNED -> new GroupReturned(group.id());
                    case REGISTERED -> new GroupRegistered(group.id());
                    case REFUSED -> new GroupRefused(group.id());
                    case SUSPENDED -> new GroupSuspended(group.id());
                    case RESTORED -> new GroupRestored(group.id());
                    case DISSOLVED -> new GroupDissolved(group.id());
                    default -> throw new IllegalStateException("no change of state: " + kind);
                });
    }
}
