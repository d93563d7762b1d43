package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.civic.consultations.ui.PublicContributions;

/** The ideas of a part, the newest first, and the form for one's own. */
@org.springframework.stereotype.Component
class IdeasSection implements PartSection {

    private final PublicContributions contributions;
    private final ProposeIdea propose;
    private final CurrentActor currentActor;
    private final Clock clock;

    IdeasSection(PublicContributions contributions, ProposeIdea propose, CurrentActor currentActor, Clock clock) {
        this.contributions = contributions;
        this.propose = propose;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Ideas.CODE;
    }

    @Override
    public Component of(Consultation consultation, Consultation.Part part, boolean preview) {
        var section = new Div();
        fill(section, consultation, part, preview);
        return section;
    }

    private void fill(Div section, Consultation consultation, Consultation.Part part, boolean preview) {
        Runnable again = () -> fill(section, consultation, part, preview);
        section.removeAll();
        section.add(
                preview || consultation.takesContributions(clock.instant())
                        ? new IdeaForm(
                                consultation.number(), part.ordinal(), propose, preview, currentActor.get(), again)
                        : PublicContributions.notTaken(consultation),
                contributions.of(consultation, part, "consultations.ideas.count", "consultations.ideas.all", again));
    }
}
