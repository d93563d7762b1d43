package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.ui.GroupWorkspaceSection;
import org.bastama.foundation.shared.Language;

/** The consultations of a registered group in every state, in its workspace, and the way to a new one. */
@org.springframework.stereotype.Component
class ConsultationsInGroupWorkspace implements GroupWorkspaceSection {

    private static final int SHOWN = 50;

    private final ConsultationQueries consultations;
    private final HolderNames names;

    ConsultationsInGroupWorkspace(ConsultationQueries consultations, HolderNames names) {
        this.consultations = consultations;
        this.names = names;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(Group group, Language language) {
        var held = consultations.heldBy(List.of(), List.of(group.id()), SHOWN);
        if (held.isEmpty() && !ConsultationGuard.mayHold(group)) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(
                new H2(section.getTranslation("consultations.of-holder")),
                ConsultationCards.toWorkspaces(held, names),
                new Paragraph(new Anchor(
                        "/" + ConsultationNavigation.mine(), section.getTranslation("consultations.mine.start"))));
        return Optional.of(section);
    }
}
