package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.Extension;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LazyDetails;

/** One extension of a term: by how much, until when, by whom and why, and day by day how that was found. */
class ExtensionPanel extends Div {

    ExtensionPanel(
            Deadline deadline,
            Extension extension,
            DueDates.DueDate calculation,
            Response act,
            DeadlineWords words,
            Language language) {
        addClassNames("b-card", "responses-deadline");
        var length = words.term(deadline.extensions().get(extension.place() - 1));
        var told = new Paragraph(getTranslation(
                "responses.extension.told",
                length,
                Formats.date(language, extension.fromOn()),
                Formats.date(language, extension.toOn()),
                Formats.date(language, extension.decidedOn()),
                act.officialName()));
        add(told, ActParts.reason(act.text(), language));
        if (!calculation.due().equals(extension.toOn())) {
            add(new Paragraph(getTranslation(
                    deadline.standstill().isEmpty() ? "responses.extension.moved" : "responses.suspension.moved",
                    Formats.date(language, calculation.due()))));
        }
        add(new LazyDetails(
                getTranslation("responses.deadline.how"),
                () -> new CalculatedDays(
                        "responses.extension.how",
                        from(extension, calculation),
                        calculation,
                        deadline.term().unit(),
                        language)));
    }

    /** The day before the first that is explained: a changed calendar may have moved the last day so far. */
    private static LocalDate from(Extension extension, DueDates.DueDate calculation) {
        return calculation.days().isEmpty()
                ? extension.fromOn()
                : calculation.days().getFirst().date().minusDays(1);
    }
}
