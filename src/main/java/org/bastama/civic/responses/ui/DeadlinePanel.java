package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.responses.Deadline;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LazyDetails;

/** A deadline: how urgent, by when, how long it runs, and day by day how its last day was found. */
class DeadlinePanel extends Div {

    private static final String KEY = "responses.deadline.how";

    DeadlinePanel(Deadline deadline, DueDates.DueDate calculation, DeadlineWords words, Language language) {
        addClassNames("b-card", "responses-deadline");
        var left = new Span(words.left(deadline));
        left.addClassName("responses-left");
        add(new Div(new DeadlineBadge(deadline), new Span(" "), left));
        var facts = new DescriptionList();
        fact(facts, "responses.deadline.due", Formats.date(language, deadline.dueOn()));
        fact(facts, "responses.deadline.started", Formats.date(language, deadline.startsOn()));
        fact(facts, "responses.deadline.length", words.terms(deadline));
        add(
                facts,
                new LazyDetails(
                        getTranslation(KEY),
                        () -> new CalculatedDays(
                                KEY,
                                deadline.startsOn(),
                                calculation,
                                deadline.term().unit(),
                                language)));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
