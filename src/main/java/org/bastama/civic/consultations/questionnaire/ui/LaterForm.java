package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.bastama.foundation.shell.Rejected;

/** Mails the link to go on later. */
final class LaterForm extends Div {

    LaterForm(Consumer<String> mail) {
        addClassName("consultations-fields");
        var email = new EmailField(getTranslation("consultations.send.email"));
        email.setHelperText(getTranslation("consultations.questionnaire.later-help"));
        var rejected = new Rejected().field("resumeEmail", email);
        add(email, new Button(getTranslation("consultations.questionnaire.later-button"), click -> {
            if (rejected.run(() -> mail.accept(email.getValue()))) {
                Rejected.done("consultations.questionnaire.later-done");
            }
        }));
    }
}
