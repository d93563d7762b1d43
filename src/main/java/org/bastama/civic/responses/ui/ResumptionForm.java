package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;

/** Ends a suspension before its last day: the reason, and by when the answer is due then. */
class ResumptionForm extends Div {

    ResumptionForm(
            PetitionNumber number,
            KeptAct fields,
            ResumeDeadline resumeDeadline,
            ActSending.Way way,
            Actor actor,
            Runnable done) {
        addClassName("responses-form");
        var language = ReaderLanguage.get();
        var lead = new Paragraph(getTranslation(
                "responses.resumption.lead",
                Formats.date(language, resumeDeadline.lastDay(number)),
                Formats.date(language, resumeDeadline.newDueDate(number))));
        var rejected = fields.rejected();
        var button = new Button(getTranslation(way.button("responses.resumption.button")), click -> {
            var act = fields.typed();
            if (fields.save()
                    && rejected.run(() -> way.send(act, () -> resumeDeadline.resume(number, act.reason(), actor)))) {
                fields.sent();
                way.done("responses.resumption.done");
                done.run();
            }
        });
        add(lead, fields, button);
    }
}
