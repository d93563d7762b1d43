package org.bastama.civic.consultations.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.civic.consultations.ui.ContributionCard;
import org.bastama.civic.consultations.ui.EndedText;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** A contribution as a moderator reads it, whole, and where it is. */
class ReviewedPart extends Div {

    ReviewedPart(ReviewAddresses.Reviewed reviewed, Reasons reasons) {
        var contribution = reviewed.contribution();
        var titles = reviewed.consultation().text().titles();
        var link = new Anchor(
                "/c/" + contribution.consultation() + "/parts/" + contribution.part() + "?c=" + contribution.number(),
                titles.in(ReaderLanguage.get()));
        link.getElement().setAttribute("router-ignore", true);
        add(new Paragraph(LanguageMark.tell(link, titles)), new ContributionCard(contribution));
        var ending = contribution.ending();
        if (contribution.state() == ContributionState.HIDDEN && ending != null) {
            add(new EndedText(ending, reasons));
        }
    }
}
