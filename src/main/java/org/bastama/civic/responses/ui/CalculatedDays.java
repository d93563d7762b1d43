package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.TextTable;
import org.bastama.foundation.shell.TextTable.Words;

/** How a last day was found: in words and, where not every day counts, day by day. */
class CalculatedDays extends Div {

    private final Language language;

    /** Says {@code <key>.working} or {@code <key>.calendar} with the first day, which does not count, and the last. */
    CalculatedDays(String key, LocalDate from, DueDates.DueDate calculation, Procedure.Unit unit, Language language) {
        this.language = language;
        var start = Formats.date(language, from);
        var due = Formats.date(language, calculation.due());
        var working = unit == Procedure.Unit.WORKING;
        add(new Paragraph(getTranslation(key + (working ? ".working" : ".calendar"), start, due)));
        if (calculation.stoodStill()) {
            add(new Paragraph(getTranslation("responses.suspension.how")));
        }
        if (working || calculation.stoodStill()) {
            add(days(calculation));
        }
    }

    private Component days(DueDates.DueDate calculation) {
        return TextTable.of(
                getTranslation("responses.deadline.how.caption"),
                List.of(getTranslation("responses.deadline.how.day"), getTranslation("responses.deadline.how.counts")),
                calculation.days().stream()
                        .map(day -> TextTable.Row.of(Formats.date(language, day.date()), counts(day)))
                        .toList());
    }

    private List<Words> counts(DueDates.Day day) {
        var counted = day.count() == null
                ? getTranslation("responses.deadline.left-out." + day.leftOut())
                : day.count().toString();
        // A working day with a name is one that was moved to a weekend: that is told as well.
        if (day.name().isEmpty()) {
            return List.of(Words.of(counted));
        }
        var written = day.name().languageFor(language).filter(other -> other != language);
        return List.of(Words.of(counted + ": "), new Words(day.name().in(language), written.orElse(null)));
    }
}
