package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Who sends something: with an account only whether the name is shown, else also the mailbox that is to confirm it. */
public final class SenderFields extends Div {

    private final TextField name = new TextField(getTranslation("consultations.send.name"));
    private final EmailField email = new EmailField(getTranslation("consultations.send.email"));
    private final Checkbox showsName = new Checkbox(getTranslation("consultations.send.shows-name"));
    private final Checkbox consent;

    /** The fields; the key is of the words that are agreed to. */
    public SenderFields(boolean signedIn, String consentKey) {
        consent = new Checkbox(getTranslation(consentKey));
        addClassName("consultations-fields");
        name.setHelperText(getTranslation("consultations.send.name-help"));
        email.setHelperText(getTranslation("consultations.send.email-help"));
        if (!signedIn) {
            add(name, email);
        }
        add(showsName);
        if (!signedIn) {
            add(consent);
        }
    }

    /** Names the fields as the use cases do. */
    public Rejected named(Rejected rejected) {
        return rejected.field("name", name).field("email", email).field("consent", consent);
    }

    public boolean showsName() {
        return showsName.getValue();
    }

    public String email() {
        return email.getValue();
    }

    /** What was typed, by somebody without an account. */
    public Sender sender() {
        return new Sender(
                name.getValue(), email.getValue(), showsName.getValue(), consent.getValue(), ReaderLanguage.get());
    }
}
