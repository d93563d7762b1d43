package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.Response;
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

    ExtensionForm(PetitionNumber number, ExtendDeadline extendDeadline, Actor actor, Runnable done) {
        this.number = number;
        this.extendDeadline = extendDeadline;
        addClassName("responses-form");
        seen = tell();
        var reason = new LanguageTexts("responses.reason", Response.LONGEST_REASON, 3);
        // Whoever was told that the date has changed sees the new one, and may still extend; the reason is still there.
        var rejected = reason.rejected(new Rejected(), "reason").told("responses.extension.meanwhile", () -> {
            seen = tell();
            Rejected.failed("responses.extension.meanwhile", seen);
        });
        var button = new Button(getTranslation("responses.extension.button"), click -> {
            if (rejected.run(() -> extendDeadline.extend(number, seen, reason.typed(), actor))) {
                Rejected.done("responses.extension.done");
                done.run();
            }
        });
        add(lead, reason, button);
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
