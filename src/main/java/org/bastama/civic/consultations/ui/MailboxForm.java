package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import org.bastama.foundation.shell.Rejected;

/** Somebody without an account names the mailbox that is to confirm something. */
public final class MailboxForm extends Div {

    /** Sends it, from that mailbox. */
    @FunctionalInterface
    public interface Sending {
        void send(String email, boolean consent);
    }

    private final String key;
    private final EmailField email = new EmailField(getTranslation("consultations.send.email"));
    private final Checkbox consent;
    private final Button button;
    private final boolean preview;

    /**
     * The form; in a preview nothing can be sent.
     *
     * @param key before {@code .title}, {@code .email-help}, {@code .consent}, {@code .button}, and {@code .sent}, which is
     *     said when it is, with the address
     */
    public MailboxForm(String key, Component lead, boolean preview, Sending sending) {
        this.key = key;
        this.preview = preview;
        consent = new Checkbox(getTranslation(key + ".consent"));
        button = new Button(getTranslation(key + ".button"), click -> send(sending));
        addClassNames("b-card", "consultations-fields");
        email.setHelperText(getTranslation(key + ".email-help"));
        email.setWidthFull();
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        allow(true);
        add(new H3(getTranslation(key + ".title")), lead, email, consent, button);
    }

    /** Whether there is something to send. */
    public void allow(boolean something) {
        button.setEnabled(something && !preview);
    }

    private void send(Sending sending) {
        var rejected = new Rejected().field("email", email).field("consent", consent);
        if (rejected.run(() -> sending.send(email.getValue(), consent.getValue()))) {
            removeAll();
            add(new CheckMail(getTranslation(key + ".sent", email.getValue())));
        }
    }
}
