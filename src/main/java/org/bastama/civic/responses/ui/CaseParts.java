package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.foundation.shared.Actor;

/** What officials of one authority see of a case among themselves: whose it is, what waits for approval, their notes. */
@org.springframework.stereotype.Component
class CaseParts {

    private final AssignmentSection assignment;
    private final ProposalsSection proposals;
    private final NotesSection notes;

    CaseParts(AssignmentSection assignment, ProposalsSection proposals, NotesSection notes) {
        this.assignment = assignment;
        this.proposals = proposals;
        this.notes = notes;
    }

    /** The parts, each under its heading. */
    List<Component> of(HandOver handOver, ResponseActions actions, Actor actor, Runnable done) {
        var parts = new ArrayList<Component>();
        parts.addAll(assignment.of(handOver, actions, actor, done));
        parts.addAll(proposals.of(handOver, actor, done));
        parts.addAll(notes.of(handOver, actor));
        return parts;
    }
}
