package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.outcome.Participation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;

/** "We asked, you said, we did", once it is published; before, how many contributions are answered. */
class OutcomePart extends Section {

    OutcomePart(
            Consultation consultation,
            ContributionQueries.Counts counts,
            Optional<Participation> participation,
            Function<String, LocalizedText> places) {
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
                    pdf(consultation));
        }
        add(new Paragraph(getTranslation("consultations.results.total", counts.total(), counts.answered())));
        add(dispositions(counts));
        participation.ifPresent(counted -> add(new ParticipationPart(counted, places)));
        add(Written.small(getTranslation("consultations.results.self-selected")));
    }

    private Component pdf(Consultation consultation) {
        var link = new Anchor(
                "/c/" + consultation.number() + "/outcome.pdf?lang="
                        + ReaderLanguage.get().code(),
                getTranslation("consultations.outcome.pdf"));
        link.getElement().setAttribute("router-ignore", true);
        return new Paragraph(link);
    }

    private UnorderedList dispositions(ContributionQueries.Counts counts) {
        var list = new UnorderedList();
        list.setVisible(counts.answered() > 0);
        for (var disposition : Disposition.values()) {
            var count = counts.byDisposition().getOrDefault(disposition, 0);
            if (count > 0) {
                list.add(new ListItem(getTranslation("consultations.disposition." + disposition.code()) + ": "
                        + Formats.number(ReaderLanguage.get(), count)));
            }
        }
        return list;
    }
}
