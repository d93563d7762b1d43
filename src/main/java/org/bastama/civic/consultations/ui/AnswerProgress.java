package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.bastama.civic.consultations.contributions.ContributionQueries;

/** How many contributions are answered, in words and as the browser's own bar. */
class AnswerProgress extends Div {

    AnswerProgress(ContributionQueries.Counts counts) {
        addClassName("consultations-progress");
        var words = getTranslation("consultations.answers.progress", counts.answered(), counts.total());
        var bar = new Element("progress");
        bar.setAttribute("max", String.valueOf(Math.max(1, counts.total())));
        bar.setAttribute("value", String.valueOf(counts.answered()));
        bar.setAttribute("aria-label", words);
        add(new Paragraph(words));
        getElement().appendChild(bar);
    }
}
