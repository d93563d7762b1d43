package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.HideContribution;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ui.ContributionCard;
import org.bastama.civic.consultations.ui.HideForm;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.LazyDetails;

/** The ideas of a part, the newest first, and the form for one's own. */
@org.springframework.stereotype.Component
class IdeasSection implements PartSection {

    private static final int SHOWN = 20;

    private final ContributionQueries contributions;
    private final ProposeIdea propose;
    private final HideContribution hide;
    private final CurrentActor currentActor;
    private final Clock clock;

    IdeasSection(
            ContributionQueries contributions,
            ProposeIdea propose,
            HideContribution hide,
            CurrentActor currentActor,
            Clock clock) {
        this.contributions = contributions;
        this.propose = propose;
        this.hide = hide;
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
        section.removeAll();
        form(consultation, part, preview, () -> fill(section, consultation, part, preview))
                .ifPresent(section::add);
        var page = contributions.ofPart(consultation.number(), part.ordinal(), Paging.first(SHOWN));
        var count = new Paragraph(section.getTranslation("consultations.ideas.count", page.total()));
        section.add(count);
        page.items().forEach(idea -> section.add(card(consultation, part, idea, section, preview)));
        more(consultation, part, page).ifPresent(section::add);
    }

    private Optional<Component> form(
            Consultation consultation, Consultation.Part part, boolean preview, Runnable done) {
        if (preview || consultation.takesContributions(clock.instant())) {
            return Optional.of(
                    new IdeaForm(consultation.number(), part.ordinal(), propose, preview, currentActor.get(), done));
        }
        var closed = new Paragraph();
        closed.setText(closed.getTranslation(
                consultation.state() == ConsultationState.ANNOUNCED
                        ? "consultations.not-open-yet"
                        : "consultations.closed"));
        closed.addClassName("b-notice");
        return Optional.of(closed);
    }

    private Component card(
            Consultation consultation, Consultation.Part part, Contribution idea, Div section, boolean preview) {
        var card = new ContributionCard(idea);
        if (currentActor.get().is(Role.MODERATOR)) {
            card.add(new LazyDetails(
                    card.getTranslation("consultations.hide.title"),
                    () -> new HideForm(
                            note -> hide.hide(consultation.number(), idea.id(), note, currentActor.get()),
                            () -> fill(section, consultation, part, preview))));
        }
        return card;
    }

    /** All of them are on the plain page, which has pages. */
    private static Optional<Component> more(
            Consultation consultation, Consultation.Part part, Page<Contribution> page) {
        if (page.total() <= page.items().size()) {
            return Optional.empty();
        }
        var all = new Anchor("/c/" + consultation.number() + "/parts/" + part.ordinal());
        all.setText(all.getTranslation("consultations.ideas.all", page.total()));
        all.getElement().setAttribute("router-ignore", true);
        return Optional.of(new Paragraph(all));
    }
}
