package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Supplier;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.review.HideContribution;
import org.bastama.civic.consultations.review.ReportContribution;
import org.bastama.civic.consultations.review.ReviewGuard;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.ui.ReportForm;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LazyDetails;

/**
 * The contributions of a part, the newest first: with a way to report each, and for moderators who have no part in it one
 * to hide it. Where one was that is gone, it says so.
 */
@org.springframework.stereotype.Component
public class PublicContributions {

    private static final int SHOWN = 10;
    private static final String ABOUT = "contribution";

    private final ContributionQueries contributions;
    private final ReportContribution report;
    private final HideContribution hide;
    private final ReviewGuard guard;
    private final Reasons reasons;
    private final CurrentActor currentActor;

    PublicContributions(
            ContributionQueries contributions,
            ReportContribution report,
            HideContribution hide,
            ReviewGuard guard,
            Reasons reasons,
            CurrentActor currentActor) {
        this.contributions = contributions;
        this.report = report;
        this.hide = hide;
        this.guard = guard;
        this.reasons = reasons;
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
        var count = contributions.count(consultation.number(), part.ordinal());
        var list = new Div();
        list.add(new Paragraph(list.getTranslation(countKey, count)));
        page.items().forEach(one -> {
            var card = card(one);
            offerReview(card, consultation, one, changed);
            list.add(card);
        });
        if (page.total() > page.items().size()) {
            list.add(all(consultation, part, count, allKey));
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

    /** The card of one, or of what is left of it. */
    public ContributionCard card(Contribution contribution) {
        var ending = contribution.ending();
        return ending == null
                ? new ContributionCard(contribution)
                : new ContributionCard(contribution, new EndedText(ending, reasons));
    }

    /** The same of a kind that shows the text in its own way. */
    public ContributionCard card(Contribution contribution, Supplier<Component> text) {
        return contribution.ending() == null ? new ContributionCard(contribution, text.get()) : card(contribution);
    }

    /** Adds to the card of a public one a way to report it and, for moderators without a part in it, to hide it. */
    public void offerReview(
            ContributionCard card, Consultation consultation, Contribution contribution, Runnable changed) {
        var number = contribution.number();
        if (!contribution.state().isPublic() || number == null) {
            return;
        }
        card.add(new LazyDetails(
                card.getTranslation("consultations.report.title", String.valueOf(number)),
                () -> new ReportForm(
                        reasons.about(ABOUT),
                        (reason, note, address) -> report.report(
                                consultation.number(), number, reason, note, address, currentActor.get()))));
        if (guard.mayModerate(consultation, contribution, currentActor.get())) {
            card.add(new LazyDetails(
                    card.getTranslation("consultations.hide.title"),
                    () -> new HideForm(
                            reasons.about(ABOUT),
                            decision -> hide.hide(
                                    consultation.number(),
                                    Objects.requireNonNull(number),
                                    decision.reasonCode(),
                                    decision.note(),
                                    currentActor.get()),
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
