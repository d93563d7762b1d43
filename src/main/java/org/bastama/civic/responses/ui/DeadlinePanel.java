package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.TextTable;
import org.bastama.foundation.shell.TextTable.Words;

/** A deadline: how urgent, by when, how long it runs, and day by day how its last day was found. */
class DeadlinePanel extends Div {

    private final Language language;

    DeadlinePanel(Deadline deadline, DueDates.DueDate calculation, DeadlineWords words, Language language) {
        this.language = language;
        addClassNames("b-card", "responses-deadline");
        var left = new Span(words.left(deadline));
        left.addClassName("responses-left");
        add(new Div(new DeadlineBadge(deadline), new Span(" "), left));
        var facts = new DescriptionList();
        fact(facts, "responses.deadline.due", Formats.date(language, deadline.dueOn()));
        fact(facts, "responses.deadline.started", Formats.date(language, deadline.startsOn()));
        fact(facts, "responses.deadline.length", words.terms(deadline));
        add(facts, new LazyDetails(getTranslation("responses.deadline.how"), () -> calculated(deadline, calculation)));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component calculated(Deadline deadline, DueDates.DueDate calculation) {
        var start = Formats.date(language, deadline.startsOn());
        var due = Formats.date(language, calculation.due());
        return deadline.term().unit() == Procedure.Unit.WORKING
                ? new Div(
                        new Paragraph(getTranslation("responses.deadline.how.working", start, due)), days(calculation))
                : new Paragraph(getTranslation("responses.deadline.how.calendar", start, due));
    }

    private Component days(DueDates.DueDate calculation) {
        return TextTable.of(
                getTranslation("responses.deadline.how.caption"),
                List.of(getTranslation("responses.deadline.how.day"), getTranslation("responses.deadline.how.counts")),
                calculation.days().stream()
                        .map(day -> new TextTable.Row(Formats.date(language, day.date()), counts(day)))
                        .toList());
    }

    private List<Words> counts(DueDates.Day day) {
        var reason = day.count() == null
                ? getTranslation("responses.deadline.left-out." + day.leftOut())
                : day.count().toString();
        // A working day with a name is one that was moved to a weekend: that is told as well.
        if (day.name().isEmpty()) {
            return List.of(Words.of(reason));
        }
        var written = day.name().languageFor(language).filter(other -> other != language);
        return List.of(Words.of(reason + ": "), new Words(day.name().in(language), written.orElse(null)));
    }
}
