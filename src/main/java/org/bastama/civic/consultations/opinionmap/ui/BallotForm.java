package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import org.bastama.civic.consultations.ui.CheckMail;
import org.bastama.foundation.shell.Rejected;

/** Votes of somebody without an account: which mailbox is to confirm them. */
class BallotForm extends Div {

    private final Paragraph lead = new Paragraph();
    private final EmailField email = new EmailField(getTranslation("consultations.send.email"));
    private final Checkbox consent = new Checkbox(getTranslation("consultations.opinions.consent"));
    private final Button button = new Button(getTranslation("consultations.opinions.ballot.button"));
    private final boolean preview;

    /** Sends the votes. */
    interface Sending {
        void send(String email, boolean consent);
    }

    BallotForm(boolean preview, Sending sending) {
        this.preview = preview;
        addClassNames("b-card", "consultations-fields");
        email.setHelperText(getTranslation("consultations.opinions.ballot.email-help"));
        email.setWidthFull();
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> send(sending));
        add(new H3(getTranslation("consultations.opinions.ballot.title")), lead, email, consent, button);
        tell(0);
    }

    /** How many votes there are by now. */
    final void tell(int votes) {
        lead.setText(getTranslation("consultations.opinions.ballot.lead", votes));
        button.setEnabled(votes > 0 && !preview);
    }

    private void send(Sending sending) {
        var rejected = new Rejected().field("email", email).field("consent", consent);
        if (rejected.run(() -> sending.send(email.getValue(), consent.getValue()))) {
            removeAll();
            add(new CheckMail(getTranslation("consultations.opinions.ballot.sent", email.getValue())));
        }
    }
}
