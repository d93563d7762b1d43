package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;

/** Suspends the term from today: until when, which the procedure limits, and the reason. */
class SuspensionForm extends Div {

    SuspensionForm(
            PetitionNumber number,
            KeptAct fields,
            SuspendDeadline suspendDeadline,
            ActSending.Way way,
            Actor actor,
            Runnable done) {
        addClassName("responses-form");
        var language = ReaderLanguage.get();
        var lead = new Paragraph(getTranslation(
                "responses.suspension.lead",
                Formats.date(language, suspendDeadline.dueDate(number)),
                Formats.date(language, suspendDeadline.lastDay(number))));
        var rejected = fields.rejected();
        var button = new Button(getTranslation(way.button("responses.suspension.button")), click -> {
            var act = fields.typed();
            if (fields.save()
                    && rejected.run(() ->
                            way.send(act, () -> suspendDeadline.suspend(number, act.until(), act.reason(), actor)))) {
                fields.sent();
                way.done("responses.suspension.done");
                done.run();
            }
        });
        add(lead, fields, button);
    }
}
