package org.bastama.civic.consultations;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.consultations.ConsultationActions.Voice;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.GroupState;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds out for whom a person speaks, and so what is allowed now. */
@Component
public class ConsultationGuard {

    private final Officials officials;
    private final GroupQueries groups;

    ConsultationGuard(Officials officials, GroupQueries groups) {
        this.officials = officials;
        this.groups = groups;
    }

    /** What the person may do with a consultation now. */
    public ConsultationActions of(Consultation consultation, Actor actor) {
        return ConsultationActions.of(consultation.state(), voice(consultation.holders(), actor));
    }

    /** Whether the person belongs to those who hold it: an official of the authority, any confirmed member of the group. */
    public boolean belongs(Consultation consultation, Actor actor) {
        var slug = consultation.holders().authoritySlug();
        if (slug != null && officials.speaksFor(actor, slug)) {
            return true;
        }
        return Optional.ofNullable(consultation.holders().group())
                .flatMap(groups::find)
                .flatMap(group -> group.memberOf(actor.account()))
                .isPresent();
    }

    /** The authorities for which the person may hold consultations. */
    public List<Authority> authorities(Actor actor) {
        return actor.accountIfAny().map(officials::authoritiesOf).orElse(List.of());
    }

    /** The registered groups for which the person may. */
    public List<Group> groups(Actor actor) {
        return actor.accountIfAny().map(groups::of).orElse(List.of()).stream()
                .filter(group -> mayHold(group) && group.isEditedBy(actor.account()))
                .toList();
    }

    /** Whether the group may hold consultations: it is registered. */
    public static boolean mayHold(Group group) {
        return group.state() == GroupState.REGISTERED;
    }

    private Voice voice(Consultation.Holders holders, Actor actor) {
        if (!actor.isSignedIn()) {
            return Voice.NONE;
        }
        var slug = holders.authoritySlug();
        if (slug != null && officials.speaksFor(actor, slug)) {
            return Voice.LEADS;
        }
        return Optional.ofNullable(holders.group())
                .flatMap(groups::find)
                .map(group -> voice(group, actor))
                .orElse(Voice.NONE);
    }

    private static Voice voice(Group group, Actor actor) {
        if (group.isCoordinatedBy(actor.account())) {
            return Voice.LEADS;
        }
        return group.isEditedBy(actor.account()) ? Voice.EDITS : Voice.NONE;
    }
}
