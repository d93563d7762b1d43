package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.civic.responses.desk.ProposalGuard;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.LazyDetails;

/** On the desk: what colleagues proposed on a petition and who has to do what; what is decided is folded away. */
@org.springframework.stereotype.Component
class ProposalsSection {

    private final ProposalGuard guard;
    private final ProposalParts parts;

    ProposalsSection(ProposalGuard guard, ProposalParts parts) {
        this.guard = guard;
        this.parts = parts;
    }

    /** The section; nothing when nothing was ever proposed. */
    List<Component> of(HandOver handOver, Actor actor, Runnable done) {
        var proposals = guard.of(handOver.petition(), actor);
        if (proposals.isEmpty()) {
            return List.of();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.proposal.title")));
        proposals.stream()
                .filter(proposal -> proposal.state().open())
                .forEach(proposal -> section.add(panel(proposal, handOver, actor, done)));
        var decided =
                proposals.stream().filter(proposal -> !proposal.state().open()).toList();
        if (!decided.isEmpty()) {
            var fold = new LazyDetails(
                    section.getTranslation("responses.proposal.before", decided.size()),
                    () -> decided(decided, handOver, actor, done));
            fold.addClassName("responses-fold");
            section.add(fold);
        }
        return List.of(section);
    }

    private Component decided(List<Proposal> decided, HandOver handOver, Actor actor, Runnable done) {
        var list = new Div();
        decided.forEach(proposal -> list.add(panel(proposal, handOver, actor, done)));
        return list;
    }

    private ProposalPanel panel(Proposal proposal, HandOver handOver, Actor actor, Runnable done) {
        return new ProposalPanel(proposal, parts, handOver.authoritySlug(), actor, done);
    }
}
