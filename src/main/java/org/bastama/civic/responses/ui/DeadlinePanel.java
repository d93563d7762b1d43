package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LazyDetails;
import org.jspecify.annotations.Nullable;

/** A deadline: how urgent, by when, what it rests on, how long it runs, and day by day how its last day was found. */
class DeadlinePanel extends Div {

    private static final String KEY = "responses.deadline.";

    /** Of a request for review the day it was asked for is day 0, of anything else the day of hand-over. */
    DeadlinePanel(
            Deadline deadline,
            DueDates.DueDate calculation,
            boolean review,
            @Nullable Procedure procedure,
            DeadlineWords words,
            Language language) {
        addClassNames("b-card", "responses-deadline");
        var left = new Span(words.left(deadline));
        left.addClassName("responses-left");
        add(new Div(new DeadlineBadge(deadline), new Span(" "), left));
        var facts = new DescriptionList();
        fact(facts, "due", new Span(Formats.date(language, deadline.dueOn())));
        fact(facts, review ? "review-asked" : "started", new Span(Formats.date(language, deadline.startsOn())));
        fact(facts, "length", new Span(words.terms(deadline)));
        if (deadline.term().unit() == Procedure.Unit.WORKING && deadline.country() != null) {
            fact(facts, "calendar", new Span(getTranslation("procedures.country." + deadline.country())));
        }
        if (procedure != null) {
            fact(facts, "basis", basis(procedure.citation(language)));
        }
        add(facts);
        if (deadline.extensions().isEmpty() && !calculation.due().equals(deadline.dueOn())) {
            add(new Paragraph(getTranslation("responses.extension.moved", Formats.date(language, calculation.due()))));
        }
        add(new LazyDetails(getTranslation(KEY + "how"), () -> how(deadline, calculation, review, language)));
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(KEY + key)), new DescriptionList.Description(value));
    }

    private static Component basis(Procedure.Citation citation) {
        var text = citation.url() == null ? new Span(citation.text()) : new Anchor(citation.url(), citation.text());
        text.getElement().setAttribute("lang", citation.language());
        return text;
    }

    private static CalculatedDays how(
            Deadline deadline, DueDates.DueDate calculation, boolean review, Language language) {
        return new CalculatedDays(
                KEY + (review ? "how-review" : "how"),
                deadline.startsOn(),
                calculation,
                deadline.term().unit(),
                language);
    }
}
