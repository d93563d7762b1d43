package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The form of a contribution around the fields of its kind: by an account it is public at once, else by a mail. */
public final class SendForm extends Div {

    private static final String KEY = "consultations.send";

    /** Sends what the fields hold. */
    public interface Sending {

        /** From a mailbox, which has to confirm it. */
        void byMail(Sender sender);

        /** From the account of who is signed in. */
        void byAccount(boolean showsName, Language language);
    }

    private final String key;
    private final transient Sending sending;
    private final transient Actor actor;
    private final transient Rejected rejected;
    private final TextField name = new TextField(getTranslation("consultations.send.name"));
    private final EmailField email = new EmailField(getTranslation("consultations.send.email"));
    private final Checkbox showsName = new Checkbox(getTranslation("consultations.send.shows-name"));
    private final Checkbox consent;

    /**
     * The form; calls back when something was published. In a preview nothing can be sent.
     *
     * @param rejected knows the fields of the kind
     */
    public SendForm(
            String title,
            List<Component> fields,
            Rejected rejected,
            Sending sending,
            Actor actor,
            boolean preview,
            Runnable done) {
        this(KEY, title, fields, rejected, sending, actor, preview, done);
    }

    /**
     * The same of something that is not published as it is.
     *
     * @param key before {@code .consent}, the texts of the buttons {@code .button} (by mail) and {@code .publish} (by an
     *     account), and what is said when it is {@code .sent} or {@code .published}
     */
    public SendForm(
            String key,
            String title,
            List<Component> fields,
            Rejected rejected,
            Sending sending,
            Actor actor,
            boolean preview,
            Runnable done) {
        this.key = key;
        this.consent = new Checkbox(getTranslation(key + ".consent"));
        this.sending = sending;
        this.actor = actor;
        this.rejected = rejected.field("name", name).field("email", email).field("consent", consent);
        addClassNames("b-card", "consultations-fields");
        name.setHelperText(getTranslation("consultations.send.name-help"));
        email.setHelperText(getTranslation("consultations.send.email-help"));
        add(new H3(title));
        add(fields);
        if (actor.isSignedIn()) {
            add(showsName);
        } else {
            add(name, email, showsName, consent);
        }
        var button =
                new Button(getTranslation(key + (actor.isSignedIn() ? ".publish" : ".button")), click -> send(done));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(!preview);
        add(button);
    }

    private void send(Runnable done) {
        if (actor.isSignedIn()) {
            if (rejected.run(() -> sending.byAccount(showsName.getValue(), ReaderLanguage.get()))) {
                Rejected.done(key + ".published");
                done.run();
            }
        } else if (rejected.run(() -> sending.byMail(sender()))) {
            removeAll();
            add(new CheckMail(getTranslation(key + ".sent", email.getValue())));
        }
    }

    private Sender sender() {
        return new Sender(
                name.getValue(), email.getValue(), showsName.getValue(), consent.getValue(), ReaderLanguage.get());
    }
}
