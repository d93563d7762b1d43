package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.foundation.shell.LazyDetails;

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
        var into = contribution.mergedInto();
        var box = new Div();
        if (into != null) {
            var text = box.getTranslation("consultations.merge.merged", String.valueOf(into));
            return Optional.of(new Div(IdeaLinks.to(consultation, part.ordinal(), into, text)));
        }
        return desk.comments().of(contribution).map(comment -> {
            var text = box.getTranslation("consultations.comments.about", String.valueOf(comment.idea()));
            return new Div(IdeaLinks.to(consultation, part.ordinal(), comment.idea(), text));
        });
    }

    @Override
    public Optional<Component> forHolders(Contribution contribution) {
        return desk.consultations()
                .find(contribution.consultation())
                .filter(desk::mayMerge)
                .filter(consultation -> contribution.mergedInto() == null)
                .map(consultation -> {
                    var place = new Div();
                    place.add(new LazyDetails(
                            place.getTranslation("consultations.merge.title"),
                            () -> new MergeForm(
                                    desk,
                                    consultation,
                                    contribution,
                                    () -> place.getUI()
                                            .ifPresent(ui -> ui.getPage().reload()))));
                    return place;
                });
    }
}
