package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What is asked, by whom, where, and how far it is. */
class ConsultationHead extends Div {

    ConsultationHead(Consultation consultation, HolderNames names, TerritoryQueries territories, Instant now) {
        var text = consultation.text();
        var facts = new Paragraph(new PhaseBadge(consultation.shownAt(now)));
        facts.addClassNames("b-soft", "consultations-facts");
        facts.add(new Span(
                getTranslation("consultations.number", consultation.number().toString())));
        var code = consultation.territoryCode();
        if (code != null && territories.find(code).isPresent()) {
            facts.add(new TerritoryLabel(territories, code));
        }
        var title = text.titles().in(ReaderLanguage.get());
        add(
                facts,
                LanguageMark.mark(
                        new H1(
                                title.isEmpty()
                                        ? getTranslation(
                                                "consultations.untitled",
                                                consultation.number().toString())
                                        : title),
                        text.titles()),
                question(consultation),
                holders(consultation, names),
                new PhaseLine(consultation, now));
    }

    private static Component question(Consultation consultation) {
        var question = Written.of(consultation.text().questions());
        question.addClassName("b-lead");
        return question;
    }

    private Component holders(Consultation consultation, HolderNames names) {
        var line = new Paragraph(new Span(getTranslation("consultations.page.holders") + " "));
        var separator = "";
        for (var holder : names.of(consultation.holders())) {
            line.add(new Span(separator));
            line.add(LanguageMark.mark(
                    new Anchor(holder.path(), holder.name().in(ReaderLanguage.get())), holder.name()));
            separator = ", ";
        }
        return line;
    }
}
