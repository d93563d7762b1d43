package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import org.bastama.civic.signatures.MyMailboxes;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Asks for the address to which the link to one's signatures goes; the answer is the same for every address. */
class AskForLink extends Composite<Div> {

    private final transient MyMailboxes mailboxes;
    private final EmailField email = new EmailField();
    private final Rejected rejected = new Rejected().field("email", email);
    private final Div sent = new Div();

    AskForLink(MyMailboxes mailboxes) {
        this.mailboxes = mailboxes;
        email.setLabel(getTranslation("signatures.mine.email"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "email");
        sent.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("signatures.mine.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(email);
        getContent().add(new Paragraph(getTranslation("signatures.mine.prove")), email, new Div(send), sent);
    }

    private void send() {
        sent.removeAll();
        sent.removeClassNames("b-notice", "good");
        if (rejected.run(() -> mailboxes.mailLink(email.getValue(), ReaderLanguage.get()))) {
            sent.addClassNames("b-notice", "good");
            sent.add(new Paragraph(
                    getTranslation("signatures.mine.sent", email.getValue().strip())));
        }
    }
}
