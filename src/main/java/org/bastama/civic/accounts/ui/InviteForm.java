package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.InviteStaff;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Invites a moderator or an administrator by mail. */
class InviteForm extends Div {

    private final transient InviteStaff inviteStaff;
    private final transient CurrentActor currentActor;
    private final transient Runnable invited;
    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Rejected rejected = new Rejected().field("email", email).field("role", role);

    /** Calls back when an invitation was sent. */
    InviteForm(InviteStaff inviteStaff, CurrentActor currentActor, Runnable invited) {
        this.inviteStaff = inviteStaff;
        this.currentActor = currentActor;
        this.invited = invited;
        addClassName("accounts-form");
        email.setLabel(getTranslation("accounts.sign-in.email"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        role.setLabel(getTranslation("accounts.invite.role"));
        role.setItems(Role.MODERATOR, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(r -> getTranslation(RoleWords.key(r)));
        role.setValue(Role.MODERATOR);
        language.setLabel(getTranslation("accounts.invite.language"));
        language.setItems(Language.all());
        language.setItemLabelGenerator(l -> getTranslation("accounts.language." + l.code()));
        language.setValue(ReaderLanguage.get());
        var send = new Button(getTranslation("accounts.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(email, role, language, new Div(send));
    }

    private void send() {
        var sent = rejected.run(() -> {
            var rejections = new Rejections();
            var address = rejections.collect("email", () -> new EmailAddress(email.getValue()));
            rejections.throwIfAny();
            if (address != null) {
                inviteStaff.invite(address, role.getValue(), language.getValue(), currentActor.get());
            }
        });
        if (sent) {
            Rejected.done("accounts.invite.sent", email.getValue());
            email.clear();
            invited.run();
        }
    }
}
