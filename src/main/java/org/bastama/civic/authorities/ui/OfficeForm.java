package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.LinkedHashMap;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.authorities.SetOfficeAddress;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where an authority has its letters sent: it answers from there as long as it has no official. */
class OfficeForm extends Div {

    private final EmailField email = new EmailField(getTranslation("authorities.desk.office.email"));

    OfficeForm(Authority authority, Officials officials, SetOfficeAddress setAddress, Actor actor) {
        var office = officials.officeAddress(authority.slug());
        // The use case checks the address, so that an empty one is taken as none.
        email.setManualValidation(true);
        email.setMaxLength(254);
        email.setValue(office.map(o -> o.email().value()).orElse(""));
        var language = languages();
        language.setValue(
                office.map(OfficeAddress::language).orElse(ReaderLanguage.get()).code());
        var rejected = new Rejected().field("office", email);
        var save = new Button(getTranslation("authorities.desk.office.save"), event -> {
            var chosen = Language.of(language.getValue()).orElse(ReaderLanguage.get());
            if (rejected.run(() -> setAddress.set(actor, authority.slug(), email.getValue(), chosen))) {
                done();
            }
        });
        var fields = new Div(email, language, save);
        fields.addClassName("authority-invitation");
        add(
                new H3(getTranslation("authorities.desk.office")),
                new Paragraph(getTranslation("authorities.desk.office.lead")),
                fields);
    }

    private void done() {
        if (email.getValue().isBlank()) {
            Rejected.done("authorities.desk.office.removed");
        } else {
            Rejected.done("authorities.desk.office.saved", email.getValue());
        }
    }

    private NativeSelect languages() {
        var languages = new LinkedHashMap<String, String>();
        Language.all().forEach(l -> languages.put(l.code(), getTranslation("shared.language." + l.code() + ".own")));
        return new NativeSelect(getTranslation("authorities.desk.office.language"), languages);
    }
}
