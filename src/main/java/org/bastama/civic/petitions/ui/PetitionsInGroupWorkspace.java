package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.ui.GroupWorkspaceSection;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.drafting.StartPetition;
import org.bastama.foundation.shared.Language;

/** The petitions of a group in every state, in its workspace, and the way to a new one. */
@org.springframework.stereotype.Component
class PetitionsInGroupWorkspace implements GroupWorkspaceSection {

    private final PetitionQueries petitions;
    private final Clock clock;

    PetitionsInGroupWorkspace(PetitionQueries petitions, Clock clock) {
        this.petitions = petitions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Group group, Language language) {
        var theirs = petitions.ofGroup(group.id());
        var mayStart = StartPetition.mayStart(group);
        if (theirs.isEmpty() && !mayStart) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(
                new H2(section.getTranslation("petitions.of-group")),
                PetitionCards.toWorkspaces(theirs, clock.instant()));
        if (mayStart) {
            section.add(new Paragraph(new Anchor(
                    "/" + PetitionNavigation.start(group.id()), section.getTranslation("petitions.list.start"))));
        }
        return Optional.of(section);
    }
}
