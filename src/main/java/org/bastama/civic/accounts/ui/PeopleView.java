package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.DisableAccount;
import org.bastama.civic.accounts.InviteStaff;
import org.bastama.civic.accounts.PendingInvitations;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.civic.accounts.TakeRole;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.civic.accounts.passkeys.RenewPasskeys;
import org.bastama.civic.accounts.spi.Offices;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.SortKeys;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Administrators see who holds a role of the portal, invite people, take roles, renew passkeys and disable accounts. */
@Route(value = "administration/people", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/accounts.css")
class PeopleView extends Div implements HasDynamicTitle {

    private final transient AccountQueries accounts;
    private final transient DisableAccount disableAccount;
    private final transient TakeRole takeRole;
    private final transient RenewPasskeys renewPasskeys;
    private final transient PasskeyQueries passkeys;
    private final transient StrongRoles strongRoles;
    private final transient Offices offices;
    private final transient CurrentActor currentActor;
    private final UnorderedList people = new UnorderedList();

    PeopleView(
            AccountQueries accounts,
            DisableAccount disableAccount,
            TakeRole takeRole,
            RenewPasskeys renewPasskeys,
            PasskeyQueries passkeys,
            StrongRoles strongRoles,
            InviteStaff inviteStaff,
            PendingInvitations invitations,
            Offices offices,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.disableAccount = disableAccount;
        this.takeRole = takeRole;
        this.renewPasskeys = renewPasskeys;
        this.passkeys = passkeys;
        this.strongRoles = strongRoles;
        this.offices = offices;
        this.currentActor = currentActor;
        people.addClassName("accounts-people");
        var pending = new InvitationList(invitations, currentActor);
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("accounts.people.text")),
                people,
                pending,
                new H2(getTranslation("accounts.invite.title")),
                new InviteForm(inviteStaff, currentActor, pending::show));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.people.title");
    }

    private void show() {
        people.removeAll();
        accounts.staff().stream()
                .sorted(Comparator.comparing(Account::name, SortKeys.collator(ReaderLanguage.get())))
                .forEach(account -> people.add(item(account)));
    }

    private ListItem item(Account account) {
        var name = new Span(account.name());
        name.addClassName("accounts-persona-name");
        var email = new Span(account.email().value());
        email.addClassName("b-soft");
        var item = new ListItem(name, email, roles(account));
        if (!account.active()) {
            var badge = new Span(getTranslation("accounts.people.disabled"));
            badge.addClassNames("b-badge", "bad");
            item.add(badge);
        } else if (strongRoles.isNeededBy(account) && !passkeys.hasAny(account.id())) {
            var without = new Span(getTranslation("accounts.people.no-passkey"));
            without.addClassName("b-badge");
            item.add(without);
        }
        if (!currentActor.get().is(account.id())) {
            takeable(account).forEach(role -> item.add(takeButton(account, role)));
            if (account.active()) {
                item.add(renewButton(account), disableButton(account));
            } else {
                item.add(enableButton(account));
            }
        }
        return item;
    }

    /** An official's with the authorities the person speaks for. */
    private Span roles(Account account) {
        var roles = new Span(account.roles().stream().sorted().map(this::name).collect(Collectors.joining(", ")));
        if (account.roles().contains(Role.OFFICIAL)) {
            for (var office : offices.heldBy(account.id())) {
                roles.add(new Text(" · "), LanguageMark.mark(new Span(office.in(ReaderLanguage.get())), office));
            }
        }
        return roles;
    }

    private String name(Role role) {
        return getTranslation("accounts.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** An official's role ends with the office, on the authority's page. */
    private static Stream<Role> takeable(Account account) {
        return account.roles().stream().filter(role -> role != Role.OFFICIAL).sorted();
    }

    private Button takeButton(Account account, Role role) {
        var action = getTranslation("accounts.people.take", name(role));
        var button = new Button(
                action,
                click -> confirm(
                        getTranslation("accounts.people.take-whom", account.name(), name(role)),
                        "accounts.people.take-text",
                        action,
                        () -> change(
                                () -> takeRole.take(account.id(), role, currentActor.get()),
                                "accounts.people.done.take",
                                account.name(),
                                name(role))));
        button.setAriaLabel(getTranslation("accounts.people.take-whom", account.name(), name(role)));
        return button;
    }

    private Button renewButton(Account account) {
        var whom = getTranslation("accounts.people.renew-whom", account.name());
        var action = getTranslation("accounts.people.renew");
        var button = new Button(
                action,
                click -> confirm(
                        whom,
                        "accounts.people.renew-text",
                        action,
                        () -> change(
                                () -> renewPasskeys.renew(account.id(), currentActor.get()),
                                "accounts.people.done.renew",
                                account.name())));
        button.setAriaLabel(whom);
        return button;
    }

    private Button disableButton(Account account) {
        var whom = getTranslation("accounts.people.disable-whom", account.name());
        var action = getTranslation("accounts.people.disable");
        var button = new Button(
                action,
                click -> confirm(
                        whom,
                        "accounts.people.disable-text",
                        action,
                        () -> change(
                                () -> disableAccount.disable(account.id(), currentActor.get()),
                                "accounts.people.done.disable",
                                account.name())));
        button.setAriaLabel(whom);
        return button;
    }

    private Button enableButton(Account account) {
        var button = new Button(
                getTranslation("accounts.people.enable"),
                click -> change(
                        () -> disableAccount.enable(account.id(), currentActor.get()),
                        "accounts.people.done.enable",
                        account.name()));
        button.setAriaLabel(getTranslation("accounts.people.enable-whom", account.name()));
        return button;
    }

    private void confirm(String question, String text, String action, Runnable then) {
        var dialog = new ConfirmDialog(question, getTranslation(text), action, confirm -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("accounts.cancel"));
        dialog.open();
    }

    private void change(Runnable action, String done, Object... whom) {
        if (Rejected.handle(action)) {
            show();
            Rejected.done(done, whom);
        }
    }
}
