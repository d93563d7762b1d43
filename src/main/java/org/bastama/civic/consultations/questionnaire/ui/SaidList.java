package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.HideContribution;
import org.bastama.civic.consultations.ui.ContributionCard;
import org.bastama.civic.consultations.ui.HideForm;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.LazyDetails;

/** What people wrote in words, the newest first; a moderator can hide it. All of it is on the plain page. */
@org.springframework.stereotype.Component
class SaidList {

    private static final int SHOWN = 10;

    private final ContributionQueries contributions;
    private final HideContribution hide;
    private final CurrentActor currentActor;

    SaidList(ContributionQueries contributions, HideContribution hide, CurrentActor currentActor) {
        this.contributions = contributions;
        this.hide = hide;
        this.currentActor = currentActor;
    }

    /** The list; empty while nobody wrote anything. */
    Optional<Component> of(Consultation consultation, Consultation.Part part, Runnable changed) {
        var page = contributions.ofPart(consultation.number(), part.ordinal(), Paging.first(SHOWN));
        if (page.items().isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(new H3(section.getTranslation("consultations.questionnaire.said")));
        page.items().forEach(said -> section.add(card(consultation, said, changed)));
        if (page.total() > page.items().size()) {
            var all = new Anchor("/c/" + consultation.number() + "/parts/" + part.ordinal());
            all.setText(all.getTranslation("consultations.questionnaire.said-all", page.total()));
            all.getElement().setAttribute("router-ignore", true);
            section.add(new Paragraph(all));
        }
        return Optional.of(section);
    }

    private Component card(Consultation consultation, Contribution said, Runnable changed) {
        var card = new ContributionCard(said);
        if (currentActor.get().is(Role.MODERATOR)) {
            card.add(new LazyDetails(
                    card.getTranslation("consultations.hide.title"),
                    () -> new HideForm(
                            note -> hide.hide(consultation.number(), said.id(), note, currentActor.get()), changed)));
        }
        return card;
    }
}
