package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** A draft, saved while it is typed; a line says whether it is saved. */
class DraftForm extends Div {

    /** Saves over a version. */
    @FunctionalInterface
    interface Saving {
        SaveConsultationDraft.Saved save(ConsultationDraft draft, int version);
    }

    private static final String LEAVE_FREELY = "window.onbeforeunload = null";

    private final transient Saving saving;
    private final DraftFields fields;
    private final Paragraph status = new Paragraph();
    private int version;

    DraftForm(Consultation consultation, Function<Runnable, DraftFields> fields, Saving saving) {
        this.saving = saving;
        this.fields = fields.apply(this::save);
        status.addClassNames("b-soft", "b-small");
        status.getElement().setAttribute("role", "status");
        add(status, this.fields);
        this.fields.show(ConsultationDraft.of(consultation));
        version = consultation.version();
    }

    private void save() {
        if (!rejected().keepingErrors().run(this::saveTyped)) {
            status.setText(getTranslation("consultations.form.not-saved"));
            // What cannot be saved would be lost with the page: the browser asks first.
            getElement().executeJs("window.onbeforeunload = event => event.preventDefault()");
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs(LEAVE_FREELY);
    }

    /** Saves without catching what is rejected. */
    void saveTyped() {
        var saved = saving.save(fields.typed(), version);
        version = saved.version();
        getElement().executeJs(LEAVE_FREELY);
        status.setText(getTranslation("consultations.form.saved", Formats.dateTime(ReaderLanguage.get(), saved.at())));
    }

    /** The version that was saved last. */
    int version() {
        return version;
    }

    /** Tells what is rejected at the fields. */
    Rejected rejected() {
        return fields.rejected();
    }
}
