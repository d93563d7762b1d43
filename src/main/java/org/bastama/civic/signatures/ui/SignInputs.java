package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** What a signer fills in: who, which mailbox, where, and two ticks. It goes with the reader into another language. */
class SignInputs implements Serializable {

    private final Petition petition;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TerritoryField territory;
    private final Checkbox updates = new Checkbox();
    private final Checkbox consent = new Checkbox();

    SignInputs(Petition petition, TerritoryQueries territories, String consentText) {
        this.petition = petition;
        territory = new TerritoryField(territories);
        territory.setLabel(text("territory"));
        territory.setHelperText(text("territory-help"));
        territory.setRequiredIndicatorVisible(true);
        name.setLabel(text("name"));
        name.setHelperText(text("name-help"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "name");
        email.setLabel(text("email"));
        email.setHelperText(text("email-help"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "email");
        updates.setLabel(text("updates"));
        consent.setLabel(consentText);
        consent.setRequiredIndicatorVisible(true);
        consent.setManualValidation(true);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("signatures.form." + key);
    }

    /** All of them, in their order. */
    List<Component> all() {
        return List.of(name, email, territory, updates, consent);
    }

    /** Begins with what is known of a person. */
    void fill(Account person) {
        name.setValue(person.name());
        email.setValue(person.email().value());
    }

    /** Enter in a field of one line presses the button. */
    void sendBy(Button submit) {
        submit.addClickShortcut(Key.ENTER).listenOn(name, email);
    }

    /** Where errors are told. */
    Rejected rejected(ErrorSummary errors) {
        return new Rejected()
                .field("name", name)
                .field("email", email)
                .field("territory", territory)
                .field("consent", consent)
                .summary(errors);
    }

    /** As the use case takes it. */
    SignForm form(Language language) {
        return new SignForm(
                name.getValue(),
                email.getValue(),
                territory.typed(),
                updates.getValue(),
                consent.getValue(),
                language,
                petition.state() == PetitionState.GATHERING ? petition.directKey() : null);
    }

    /** The mailbox as it is written. */
    String mailbox() {
        return email.getValue().strip();
    }

    /** Brings the reader back to the mailbox. */
    void focusMailbox() {
        email.focus();
    }

    /** Takes over what was typed in another language, and keeps what is typed from now on. */
    void keepTyped() {
        TypedSignature.take(petition.number(), ReaderLanguage.get()).ifPresent(typed -> {
            name.setValue(typed.name());
            email.setValue(typed.email());
            territory.show(typed.territory());
            updates.setValue(typed.updates());
            consent.setValue(typed.consent());
            keep();
        });
        Stream.<HasValue<?, ?>>of(name, email, updates, consent)
                .forEach(field -> field.addValueChangeListener(change -> keep()));
        territory.addTypedListener(this::keep);
    }

    private void keep() {
        new TypedSignature(
                        petition.number(),
                        ReaderLanguage.get(),
                        name.getValue(),
                        email.getValue(),
                        territory.typed(),
                        updates.getValue(),
                        consent.getValue())
                .keep();
    }
}
