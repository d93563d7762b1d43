package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.ui.GroupSection;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;

/** The public consultations of a group, on its page. */
@org.springframework.stereotype.Component
class ConsultationsOfGroup implements GroupSection {

    private static final int SHOWN = 10;

    private final ConsultationQueries consultations;
    private final HolderNames names;

    ConsultationsOfGroup(ConsultationQueries consultations, HolderNames names) {
        this.consultations = consultations;
        this.names = names;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(Group group, Language language) {
        var held = consultations.ofGroup(group.id(), Paging.first(SHOWN)).items();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(
                new H2(section.getTranslation("consultations.of-holder")), ConsultationCards.inSection(held, names));
        return Optional.of(section);
    }
}
