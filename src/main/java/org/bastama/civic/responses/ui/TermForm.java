package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Changes the term: what that does to its dates, and the reason. Its id is the kind of the change. */
class TermForm extends Div {

    private static final String KEY = "responses.";
    private static final String MEANWHILE = "responses.extension.meanwhile";

    /** Two dates of the term, as the lead names them. */
    record Dates(LocalDate first, LocalDate second) {}

    /**
     * What is changed.
     *
     * @param kind the second word of its message keys
     * @param dates of the term as it is now
     * @param act changes it, given what was typed and the first of the dates that were told
     */
    record Change(String kind, Supplier<Dates> dates, BiConsumer<TypedAct, LocalDate> act) {

        /** The message key of a text. */
        String key(String text) {
            return KEY + kind + "." + text;
        }
    }

    private final transient Change change;
    private final Paragraph lead = new Paragraph();
    private LocalDate seen;

    TermForm(KeptAct fields, Change change, ActSending.Way way, Runnable done) {
        this.change = change;
        setId(change.kind());
        addClassName("responses-form");
        seen = tell();
        // Whoever was told that the date has changed sees the new one, and may still extend; the reason is still there.
        var rejected = fields.rejected().told(MEANWHILE, () -> {
            seen = tell();
            Rejected.failed(MEANWHILE, seen);
        });
        var button = new Button(getTranslation(way.button(change.key("button"))), click -> {
            var act = fields.typed();
            if (fields.save()
                    && rejected.run(() -> way.send(act, () -> change.act().accept(act, seen)))) {
                fields.sent();
                way.done(change.key("done"));
                done.run();
            }
        });
        add(lead, fields, button);
    }

    /** Tells the dates, and answers the first. */
    private LocalDate tell() {
        var language = ReaderLanguage.get();
        var dates = change.dates().get();
        lead.setText(getTranslation(
                change.key("lead"), Formats.date(language, dates.first()), Formats.date(language, dates.second())));
        return dates.first();
    }
}
