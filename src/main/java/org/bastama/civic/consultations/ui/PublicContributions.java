package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.HideContribution;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.LazyDetails;

/** The public contributions of a part, the newest first; moderators find at each a way to hide it. */
@org.springframework.stereotype.Component
public class PublicContributions {

    private static final int SHOWN = 20;

    private final ContributionQueries contributions;
    private final HideContribution hide;
    private final CurrentActor currentActor;

    PublicContributions(ContributionQueries contributions, HideContribution hide, CurrentActor currentActor) {
        this.contributions = contributions;
        this.hide = hide;
        this.currentActor = currentActor;
    }

    /**
     * The newest ones below their number.
     *
     * @param countKey the text of their number
     * @param allKey the text of the link to all of them, which takes their number too
     * @param changed what to do when one was hidden
     */
    public Component of(
            Consultation consultation, Consultation.Part part, String countKey, String allKey, Runnable changed) {
        var page = contributions.ofPart(consultation.number(), part.ordinal(), Paging.first(SHOWN));
        var list = new Div();
        list.add(new Paragraph(list.getTranslation(countKey, page.total())));
        page.items().forEach(one -> list.add(card(consultation, one, changed)));
        if (page.total() > page.items().size()) {
            list.add(all(consultation, part, page.total(), allKey));
        }
        return list;
    }

    /** Why nothing is taken now. */
    public static Component notTaken(Consultation consultation) {
        var closed = new Paragraph();
        closed.setText(closed.getTranslation(
                consultation.state() == ConsultationState.ANNOUNCED
                        ? "consultations.not-open-yet"
                        : "consultations.closed"));
        closed.addClassName("b-notice");
        return closed;
    }

    private Component card(Consultation consultation, Contribution contribution, Runnable changed) {
        var card = new ContributionCard(contribution);
        offerHiding(card, consultation, contribution, changed);
        return card;
    }

    /** Adds to a card, for moderators, a way to hide what it shows. */
    public void offerHiding(
            ContributionCard card, Consultation consultation, Contribution contribution, Runnable changed) {
        if (currentActor.get().is(Role.MODERATOR)) {
            card.add(new LazyDetails(
                    card.getTranslation("consultations.hide.title"),
                    () -> new HideForm(
                            note -> hide.hide(consultation.number(), contribution.id(), note, currentActor.get()),
                            changed)));
        }
    }

    /** A link to all of them, so many: they are on the plain page, which has pages. */
    public static Component all(Consultation consultation, Consultation.Part part, long total, String key) {
        var all = new Anchor("/c/" + consultation.number() + "/parts/" + part.ordinal());
        all.setText(all.getTranslation(key, total));
        all.getElement().setAttribute("router-ignore", true);
        return new Paragraph(all);
    }
}
