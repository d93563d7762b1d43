package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.SignatureSent;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.Rejected;

/** Signing: four fields and a tick, and afterwards what to do with the mail. What was typed stays. */
@StyleSheet("context://styles/signatures.css")
class SignPanel extends Composite<Section> {

    private static final String TITLE = "sign-title";

    private final Petition petition;
    private final Language language;
    private final transient SignPetition signPetition;
    private final transient SigningWords.Form words;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TerritoryField territory;
    private final Checkbox updates = new Checkbox();
    private final Checkbox consent = new Checkbox();
    private final ErrorSummary errors = new ErrorSummary();
    private final Rejected rejected;
    private final Button submit;

    SignPanel(
            Petition petition,
            Language language,
            SignPetition signPetition,
            TerritoryQueries territories,
            SigningWords.Form words,
            Optional<Account> account) {
        this.petition = petition;
        this.language = language;
        this.signPetition = signPetition;
        this.words = words;
        this.territory = new TerritoryField(territories);
        this.rejected = new Rejected()
                .field("name", name)
                .field("email", email)
                .field("territory", territory)
                .field("consent", consent)
                .summary(errors);
        getContent().addClassNames("signatures-form", "b-card");
        getContent().setId("sign");
        getContent().getElement().setAttribute("aria-labelledby", TITLE);
        this.submit = new Button(getTranslation(words.key("signatures.form.submit")), click -> sign());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickShortcut(Key.ENTER).listenOn(name, email);
        labelFields();
        consent.setLabel(words.consent());
        account.ifPresent(person -> {
            name.setValue(person.name());
            email.setValue(person.email().value());
        });
        showForm();
    }

    private void labelFields() {
        name.setLabel(getTranslation("signatures.form.name"));
        name.setHelperText(getTranslation("signatures.form.name-help"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "name");
        email.setLabel(getTranslation("signatures.form.email"));
        email.setHelperText(getTranslation("signatures.form.email-help"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "email");
        territory.setLabel(getTranslation("signatures.form.territory"));
        territory.setHelperText(getTranslation("signatures.form.territory-help"));
        territory.setRequiredIndicatorVisible(true);
        updates.setLabel(getTranslation("signatures.form.updates"));
        consent.setRequiredIndicatorVisible(true);
        consent.setManualValidation(true);
    }

    private void showForm() {
        var title = petition.state() == PetitionState.GATHERING
                ? "signatures.form.title-supporter"
                : words.key("signatures.form.title");
        var data = new Paragraph(words.data());
        data.addClassNames("b-soft", "b-small");
        getContent().removeAll();
        getContent().add(heading(title), errors, name, email, territory, updates, consent, new Div(submit), data);
    }

    private void sign() {
        try {
            if (rejected.run(this::send)) {
                showSent();
                SignatureSent.tell(UI.getCurrent());
            }
        } finally {
            submit.setEnabled(true);
        }
    }

    private void send() {
        var key = petition.state() == PetitionState.GATHERING ? petition.directKey() : null;
        var form = new SignForm(
                name.getValue(),
                email.getValue(),
                territory.typed(),
                updates.getValue(),
                consent.getValue(),
                language,
                key);
        try {
            signPetition.sign(petition.number(), form, networkAddress());
        } catch (SignPetition.Busy busy) {
            throw Rejection.of("signatures.busy");
        }
    }

    private void showSent() {
        var title = heading("signatures.sent.title");
        var again = new Button(getTranslation("signatures.sent.again"), click -> {
            showForm();
            email.focus();
        });
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var nothing = new Paragraph(getTranslation("signatures.sent.nothing"));
        nothing.addClassName("b-soft");
        getContent().removeAll();
        getContent()
                .add(
                        title,
                        new Paragraph(getTranslation(
                                words.key("signatures.sent.text"),
                                email.getValue().strip())),
                        nothing,
                        again);
        title.getElement().executeJs("this.focus()");
    }

    private H2 heading(String key) {
        var title = new H2(getTranslation(key));
        title.setId(TITLE);
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private static String networkAddress() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
