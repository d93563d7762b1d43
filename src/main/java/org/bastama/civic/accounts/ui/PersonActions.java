package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.DisableAccount;
import org.bastama.civic.accounts.TakeRole;
import org.bastama.civic.accounts.passkeys.RenewPasskeys;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.Rejected;

/** What an administrator can do about somebody else's account; what takes something away asks first. */
@org.springframework.stereotype.Component
class PersonActions {

    private static final String KEYS = "accounts.people.";

    private final DisableAccount disableAccount;
    private final TakeRole takeRole;
    private final RenewPasskeys renewPasskeys;
    private final CurrentActor currentActor;

    PersonActions(
            DisableAccount disableAccount, TakeRole takeRole, RenewPasskeys renewPasskeys, CurrentActor currentActor) {
        this.disableAccount = disableAccount;
        this.takeRole = takeRole;
        this.renewPasskeys = renewPasskeys;
        this.currentActor = currentActor;
    }

    /** The buttons for an account, none for one's own; calls back when something has changed. */
    List<Button> of(Account account, Runnable changed) {
        if (currentActor.get().is(account.id())) {
            return List.of();
        }
        var roles = takeable(account).map(role -> take(account, role, changed));
        var others = account.active()
                ? Stream.of(renew(account, changed), disable(account, changed))
                : Stream.of(enable(account, changed));
        return Stream.concat(roles, others).toList();
    }

    /** An official's role ends with the office, on the authority's page. */
    private static Stream<Role> takeable(Account account) {
        return account.roles().stream().filter(role -> role != Role.OFFICIAL).sorted();
    }

    private Button take(Account account, Role role, Runnable changed) {
        var button = new Button();
        var name = button.getTranslation(RoleWords.key(role));
        button.setText(button.getTranslation("accounts.people.take", name));
        return asking(
                button,
                "take",
                () -> takeRole.take(account.id(), role, currentActor.get()),
                changed,
                account.name(),
                name);
    }

    private Button renew(Account account, Runnable changed) {
        return asking(
                named("renew"),
                "renew",
                () -> renewPasskeys.renew(account.id(), currentActor.get()),
                changed,
                account.name());
    }

    private Button disable(Account account, Runnable changed) {
        return asking(
                named("disable"),
                "disable",
                () -> disableAccount.disable(account.id(), currentActor.get()),
                changed,
                account.name());
    }

    private Button enable(Account account, Runnable changed) {
        var button = named("enable");
        button.setAriaLabel(button.getTranslation("accounts.people.enable-whom", account.name()));
        button.addClickListener(click -> change(
                () -> disableAccount.enable(account.id(), currentActor.get()), changed, "enable", account.name()));
        return button;
    }

    private static Button named(String what) {
        var button = new Button();
        button.setText(button.getTranslation(KEYS + what));
        return button;
    }

    /** With the whole question for those who hear the buttons of all people one after the other. */
    private static Button asking(Button button, String what, Runnable action, Runnable changed, Object... whom) {
        var question = button.getTranslation(KEYS + what + "-whom", whom);
        button.setAriaLabel(question);
        button.addClickListener(click -> confirm(
                button,
                question,
                button.getTranslation(KEYS + what + "-text"),
                () -> change(action, changed, what, whom)));
        return button;
    }

    private static void confirm(Button asked, String question, String text, Runnable then) {
        var dialog = new ConfirmDialog(question, text, asked.getText(), confirm -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(asked.getTranslation("accounts.cancel"));
        dialog.open();
    }

    private static void change(Runnable action, Runnable changed, String what, Object... whom) {
        if (Rejected.handle(action)) {
            changed.run();
            Rejected.done(KEYS + "done." + what, whom);
        }
    }
}
