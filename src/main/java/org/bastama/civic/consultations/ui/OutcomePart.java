package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bastama.civic.consultations.BarTable;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.outcome.OutcomeFile;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** "We asked, you said, we did", once it is published; before, how many contributions are answered. */
class OutcomePart extends Section {

    /**
     * The outcome, or how far the answers are.
     *
     * @param figures of contributions
     * @param who took part; nothing where that was not counted
     */
    OutcomePart(
            Consultation consultation,
            ContributionQueries.Counts counts,
            List<BarTable> figures,
            List<ParticipationPart> who) {
        var outcome = consultation.outcome();
        setId("outcome");
        setVisible(outcome != null || counts.total() > 0);
        add(new H2(getTranslation(outcome == null ? "consultations.results.title" : "consultations.outcome.title")));
        if (outcome != null) {
            add(
                    new H3(getTranslation("consultations.outcome.asked")),
                    Written.of(consultation.text().questions()),
                    new H3(getTranslation("consultations.outcome.said")),
                    Written.of(outcome.said()),
                    new H3(getTranslation("consultations.outcome.did")),
                    Written.of(outcome.did()),
                    Written.small(outcome.by() + " · " + Formats.date(ReaderLanguage.get(), outcome.publishedAt())),
                    files(consultation),
                    new H3(getTranslation("consultations.outcome.figures")));
        }
        add(new Paragraph(getTranslation("consultations.results.total", counts.total(), counts.answered())));
        figures.forEach(table -> add(new Bars(table)));
        if (outcome != null) {
            add(Written.small(getTranslation("consultations.outcome.counted")));
        }
        who.forEach(this::add);
        add(Written.small(getTranslation("consultations.results.self-selected")));
    }

    private Component files(Consultation consultation) {
        var list = new UnorderedList();
        OutcomeFile.of(consultation, ReaderLanguage.get()).forEach(file -> {
            var link = new Anchor(file.path(), getTranslation(file.key()));
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        });
        return list;
    }
}
