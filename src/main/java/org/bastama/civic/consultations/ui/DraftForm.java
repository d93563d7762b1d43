package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.function.Function;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** A draft, saved while it is typed; a line says whether it is saved. */
class DraftForm extends Div implements BeforeLeaveObserver {

    /** Where the browser itself goes elsewhere. */
    private static final String ASK_FIRST = "window.onbeforeunload = event => event.preventDefault()";

    private static final String LEAVE_FREELY = "window.onbeforeunload = null";

    /** Saves over a version. */
    @FunctionalInterface
    interface Saving {
        SaveConsultationDraft.Saved save(ConsultationDraft draft, int version);
    }

    private final transient Saving saving;
    private final DraftFields fields;
    private final Paragraph status = new Paragraph();
    private int version;
    private boolean isSaved = true;

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
            isSaved = false;
            getElement().executeJs(ASK_FIRST);
        }
    }

    /** What cannot be saved would be lost with the page. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isSaved) {
            return;
        }
        var leaving = event.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("consultations.form.leave"));
        dialog.setText(getTranslation("consultations.form.leave-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("consultations.form.stay"));
        dialog.setConfirmText(getTranslation("consultations.form.leave-button"));
        dialog.addConfirmListener(confirmed -> leaving.proceed());
        // A way that is neither gone nor given up would hold up every other.
        dialog.addCancelListener(cancelled -> leaving.cancel());
        dialog.open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs(LEAVE_FREELY);
    }

    /** Saves without catching what is rejected. */
    void saveTyped() {
        var saved = saving.save(fields.typed(), version);
        version = saved.version();
        isSaved = true;
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
