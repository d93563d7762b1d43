package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.foundation.shell.LanguageMark;

/** Links to the pages of single ideas, which are plain ones. */
final class IdeaLinks {

    private IdeaLinks() {}

    /** To the idea of a number. */
    static Anchor to(Consultation consultation, int part, int number, String text) {
        var link = new Anchor("/c/" + consultation.number() + "/parts/" + part + "?c=" + number, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** To an idea by its number and heading, beside what one is writing. */
    static Anchor beside(Consultation consultation, Contribution idea) {
        var number = idea.number() == null ? 0 : idea.number();
        var link = to(consultation, idea.part(), number, "№ " + number + " · " + idea.heading());
        link.setTarget(AnchorTarget.BLANK);
        return LanguageMark.mark(link, idea.language());
    }
}
