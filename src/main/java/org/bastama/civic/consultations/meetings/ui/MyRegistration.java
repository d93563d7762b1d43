package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.RegistrationQueries;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** One's own registration: the code, the way to its QR code, and giving the seat back. */
class MyRegistration extends Div {

    private static final String KEY = "consultations.meetings.mine.";

    MyRegistration(ComingDesk desk, Meeting meeting, RegistrationQueries.Own own, Runnable done) {
        addClassNames("b-card", "consultations-fields");
        add(
                new H3(getTranslation(KEY + "title")),
                new Paragraph(desk.words().standing(own.registration(), ReaderLanguage.get())));
        if (own.registration().pass() != null) {
            var pass = new Anchor(own.path(), getTranslation(KEY + "pass"));
            pass.getElement().setAttribute("router-ignore", true);
            add(new Paragraph(pass));
        }
        if (meeting.stateAt(desk.clock().instant()) == Meeting.State.AHEAD) {
            add(new Button(getTranslation(KEY + "cancel"), click -> ask(() -> cancel(desk, meeting, done))));
        }
    }

    private static void cancel(ComingDesk desk, Meeting meeting, Runnable done) {
        if (Rejected.handle(() -> desk.links()
                .cancel(
                        meeting.consultation(),
                        meeting.part(),
                        desk.currentActor().get()))) {
            Rejected.done("consultations.meetings.mine.cancelled");
            done.run();
        }
    }

    private void ask(Runnable cancel) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(KEY + "cancel-sure"));
        dialog.setText(getTranslation(KEY + "cancel-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation(KEY + "keep"));
        dialog.setConfirmText(getTranslation(KEY + "cancel"));
        dialog.addConfirmListener(confirmed -> cancel.run());
        dialog.open();
    }
}
