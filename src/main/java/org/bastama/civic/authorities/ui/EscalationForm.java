package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.LinkedHashMap;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.EscalationContact;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.authorities.SetEscalationContact;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Whom to tell, beside the officials, when an answer of one authority is long overdue. */
class EscalationForm extends Div {

    private final EmailField email = new EmailField(getTranslation("authorities.desk.escalation.email"));

    EscalationForm(Authority authority, Officials officials, SetEscalationContact setContact, Actor actor) {
        var contact = officials.escalationContact(authority.slug());
        // The use case checks the address, so that an empty one is taken as none.
        email.setManualValidation(true);
        email.setMaxLength(254);
        email.setValue(contact.map(c -> c.email().value()).orElse(""));
        var language = languages();
        language.setValue(contact.map(EscalationContact::language)
                .orElse(ReaderLanguage.get())
                .code());
        var rejected = new Rejected().field("escalation", email);
        var save = new Button(getTranslation("authorities.desk.escalation.save"), event -> {
            var chosen = Language.of(language.getValue()).orElse(ReaderLanguage.get());
            if (rejected.run(() -> setContact.set(actor, authority.slug(), email.getValue(), chosen))) {
                done();
            }
        });
        var fields = new Div(email, language, save);
        fields.addClassName("authority-invitation");
        add(
                new H3(getTranslation("authorities.desk.escalation")),
                new Paragraph(getTranslation("authorities.desk.escalation.lead")),
                fields);
    }

    private void done() {
        if (email.getValue().isBlank()) {
            Rejected.done("authorities.desk.escalation.removed");
        } else {
            Rejected.done("authorities.desk.escalation.saved", email.getValue());
        }
    }

    private NativeSelect languages() {
        var languages = new LinkedHashMap<String, String>();
        Language.all().forEach(l -> languages.put(l.code(), getTranslation("shared.language." + l.code() + ".own")));
        return new NativeSelect(getTranslation("authorities.desk.language"), languages);
    }
}
