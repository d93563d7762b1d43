package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;

/** The sections of the kinds there are. */
@org.springframework.stereotype.Component
class PartSections {

    private final List<PartSection> sections;

    PartSections(List<PartSection> sections) {
        this.sections = sections;
    }

    /** A part below its heading. */
    Optional<Component> of(Consultation consultation, Consultation.Part part, boolean preview) {
        return of(part.kind()).map(section -> section.of(consultation, part, preview));
    }

    /** A contribution where it stands away from its part, with what it is about. */
    ContributionCard card(Consultation consultation, Contribution contribution) {
        var card = new ContributionCard(contribution);
        consultation
                .part(contribution.part())
                .flatMap(part -> of(part.kind()).flatMap(section -> section.about(consultation, part, contribution)))
                .ifPresent(card::addComponentAsFirst);
        return card;
    }

    /** The same with what only those who hold the consultation see of it. */
    ContributionCard cardForHolders(Consultation consultation, Contribution contribution) {
        var card = card(consultation, contribution);
        consultation
                .part(contribution.part())
                .flatMap(part -> of(part.kind()))
                .flatMap(section -> section.forHolders(contribution))
                .ifPresent(card::add);
        return card;
    }

    private Optional<PartSection> of(String kind) {
        return sections.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }
}
