package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
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

    @Override
    public Optional<Component> about(Consultation consultation, Consultation.Part part, Contribution contribution) {
        return desk.comments().of(contribution).map(comment -> {
            var link = new Anchor("/c/" + consultation.number() + "/parts/" + part.ordinal() + "?c=" + comment.idea());
            link.setText(link.getTranslation("consultations.comments.about", String.valueOf(comment.idea())));
            link.getElement().setAttribute("router-ignore", true);
            return new Div(link);
        });
    }
}
