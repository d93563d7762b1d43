package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Extends the term: the reason, and from when to when as the procedure calculates it. */
class ExtensionForm extends Div {

    private final PetitionNumber number;
    private final transient ExtendDeadline extendDeadline;
    private final Paragraph lead = new Paragraph();
    private LocalDate seen;

    ExtensionForm(
            PetitionNumber number,
            KeptAct fields,
            ExtendDeadline extendDeadline,
            ActSending.Way way,
            Actor actor,
            Runnable done) {
        this.number = number;
        this.extendDeadline = extendDeadline;
        addClassName("responses-form");
        seen = tell();
        // Whoever was told that the date has changed sees the new one, and may still extend; the reason is still there.
        var rejected = fields.rejected().told("responses.extension.meanwhile", () -> {
            seen = tell();
            Rejected.failed("responses.extension.meanwhile", seen);
        });
        var button = new Button(getTranslation(way.button("responses.extension.button")), click -> {
            var act = fields.typed();
            if (fields.save()
                    && rejected.run(
                            () -> way.send(act, () -> extendDeadline.extend(number, seen, act.reason(), actor)))) {
                fields.sent();
                way.done("responses.extension.done");
                done.run();
            }
        });
        add(lead, fields, button);
    }

    /** Tells from when to when, and answers the first. */
    private LocalDate tell() {
        var language = ReaderLanguage.get();
        var from = extendDeadline.dueDate(number);
        lead.setText(getTranslation(
                "responses.extension.lead",
                Formats.date(language, from),
                Formats.date(language, extendDeadline.newDueDate(number))));
        return from;
    }
}
