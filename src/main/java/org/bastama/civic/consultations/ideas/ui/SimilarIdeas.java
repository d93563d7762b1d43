package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.IdeaFigures;
import org.bastama.foundation.shared.Actor;

/** While a heading is typed: ideas about the same, to be supported instead of proposed again. It never blocks. */
class SimilarIdeas extends Div {

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Consultation.Part part;

    SimilarIdeas(IdeaDesk desk, Consultation consultation, Consultation.Part part) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        getElement().setAttribute("aria-live", "polite");
    }

    /** Those about what a heading is about, if there are any. */
    void show(String heading) {
        removeAll();
        var similar = desk.similar(consultation, part, heading);
        if (similar.isEmpty()) {
            return;
        }
        var figures = desk.ideas().figures(consultation, part, similar, Actor.anonymous());
        var list = new UnorderedList();
        similar.forEach(idea -> list.add(new ListItem(
                IdeaLinks.beside(consultation, idea),
                new Span(" · "
                        + getTranslation(
                                "consultations.support.count",
                                figures.getOrDefault(idea.id(), IdeaFigures.NONE)
                                        .supporters())))));
        var notice = new Div(new Paragraph(getTranslation("consultations.ideas.similar")), list);
        notice.addClassName("b-notice");
        add(notice);
    }
}
