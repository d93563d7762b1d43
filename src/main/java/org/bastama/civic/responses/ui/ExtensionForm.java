package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Extends the term: the reason, and from when to when as the procedure calculates it. */
class ExtensionForm extends Div {

    ExtensionForm(Deadline deadline, ExtendDeadline extendDeadline, Actor actor, Runnable done) {
        addClassName("responses-form");
        var language = ReaderLanguage.get();
        var lead = new Paragraph(getTranslation(
                "responses.extension.lead",
                Formats.date(language, deadline.dueOn()),
                Formats.date(language, extendDeadline.newDueDate(deadline.petition()))));
        var reason = new LanguageTexts("responses.reason", Response.LONGEST_REASON, 3);
        var rejected = reason.rejected(new Rejected(), "reason");
        var button = new Button(getTranslation("responses.extension.button"), click -> {
            if (rejected.run(() ->
                    extendDeadline.extend(deadline.petition(), deadline.dueOn(), reason.typed(), actor))) {
                Rejected.done("responses.extension.done");
                done.run();
            }
        });
        add(lead, reason, button);
    }
}
