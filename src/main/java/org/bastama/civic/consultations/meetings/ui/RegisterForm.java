package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.ui.CheckMail;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Registers for a meeting: by an account at once, else by a mail. */
class RegisterForm extends Div {

    private static final String KEY = "consultations.meetings.register.";

    private final transient ComingDesk desk;
    private final transient Meeting meeting;
    private final TextField name = new TextField(getTranslation("consultations.send.name"));
    private final EmailField email = new EmailField(getTranslation("consultations.send.email"));
    private final Checkbox consent = new Checkbox(getTranslation(KEY + "consent"));

    RegisterForm(ComingDesk desk, Meeting meeting, boolean preview, Runnable done) {
        this.desk = desk;
        this.meeting = meeting;
        addClassNames("b-card", "consultations-fields");
        name.setHelperText(getTranslation(KEY + "name-help"));
        email.setHelperText(getTranslation(KEY + "email-help"));
        add(new H3(getTranslation(KEY + "title")), Written.small(getTranslation(KEY + "lead")));
        var signedIn = desk.currentActor().get().isSignedIn();
        if (!signedIn) {
            add(name, email, consent);
        }
        var button = new Button(getTranslation(KEY + "button"), click -> {
            if (signedIn) {
                byAccount(done);
            } else {
                byMail();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(!preview);
        add(button);
    }

    private void byAccount(Runnable done) {
        if (Rejected.handle(() -> desk.register()
                .byAccount(
                        meeting.consultation(),
                        meeting.part(),
                        ReaderLanguage.get(),
                        desk.currentActor().get()))) {
            Rejected.done("consultations.meetings.register.done");
            done.run();
        }
    }

    private void byMail() {
        var rejected = new Rejected().field("name", name).field("email", email).field("consent", consent);
        if (rejected.run(() -> desk.register()
                .byMail(
                        meeting.consultation(),
                        meeting.part(),
                        name.getValue(),
                        email.getValue(),
                        consent.getValue(),
                        ReaderLanguage.get()))) {
            removeAll();
            add(new CheckMail(getTranslation(KEY + "sent", email.getValue())));
        }
    }
}
