package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;

/** Which contributions the desk shows: open or answered, and whose. */
class AnswerFilters extends Nav {

    AnswerFilters(Consultation consultation, AnswersAddress address, AnswerDesk desk) {
        getElement().setAttribute("aria-label", getTranslation("consultations.answers.filter"));
        var number = consultation.number();
        var counts = desk.counts(consultation);
        add(links(
                link(
                        number,
                        address.show(false),
                        getTranslation("consultations.answers.show.open", counts.open()),
                        !address.answered()),
                link(
                        number,
                        address.show(true),
                        getTranslation("consultations.answers.show.answered", counts.answered()),
                        address.answered())));
        add(links(
                whose(number, address, "", getTranslation("consultations.answers.assigned.everybody")),
                whose(
                        number,
                        address,
                        AnswersAddress.MINE,
                        getTranslation("consultations.answers.assigned.mine", desk.mine(consultation))),
                whose(
                        number,
                        address,
                        AnswersAddress.NOBODY,
                        getTranslation("consultations.answers.assigned.nobody", desk.nobodys(consultation)))));
    }

    private static ListItem whose(ConsultationNumber number, AnswersAddress address, String assigned, String text) {
        return link(number, address.assigned(assigned), text, address.assigned().equals(assigned));
    }

    private static ListItem link(ConsultationNumber number, AnswersAddress address, String text, boolean current) {
        var link = new Anchor(address.path(number), text);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private static UnorderedList links(ListItem... items) {
        var links = new UnorderedList(items);
        links.addClassNames("b-plain-list", "b-links");
        return links;
    }
}
