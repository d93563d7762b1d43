package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ui.PartSection;

/** The ideas of a part and what people make of them, and the form for one's own. */
@org.springframework.stereotype.Component
class IdeasSection implements PartSection {

    private final IdeaDesk desk;

    IdeasSection(IdeaDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return Ideas.CODE;
    }

    @Override
    public Component of(Consultation consultation, Consultation.Part part, boolean preview) {
        return new IdeasPart(desk, consultation, part, preview);
    }
}
