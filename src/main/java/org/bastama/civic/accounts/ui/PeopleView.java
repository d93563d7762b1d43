package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Text;
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
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.InviteStaff;
import org.bastama.civic.accounts.PendingInvitations;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.civic.accounts.spi.Offices;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.SortKeys;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** Administrators see who holds a role of the portal, invite people, take roles, renew passkeys and disable accounts. */
@Route(value = "administration/people", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/accounts.css")
class PeopleView extends Div implements HasDynamicTitle {

    private final transient AccountQueries accounts;
    private final transient PersonActions actions;
    private final transient PasskeyQueries passkeys;
    private final transient StrongRoles strongRoles;
    private final transient Offices offices;
    private final UnorderedList people = new UnorderedList();

    PeopleView(
            AccountQueries accounts,
            PersonActions actions,
            PasskeyQueries passkeys,
            StrongRoles strongRoles,
            InviteStaff inviteStaff,
            PendingInvitations invitations,
            Offices offices,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.actions = actions;
        this.passkeys = passkeys;
        this.strongRoles = strongRoles;
        this.offices = offices;
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
        actions.of(account, this::show).forEach(item::add);
        return item;
    }

    /** An official's with the authorities the person speaks for. */
    private Span roles(Account account) {
        var roles = new Span(account.roles().stream()
                .sorted()
                .map(role -> getTranslation(RoleWords.key(role)))
                .collect(Collectors.joining(", ")));
        if (account.roles().contains(Role.OFFICIAL)) {
            for (var office : offices.heldBy(account.id())) {
                roles.add(new Text(" · "), LanguageMark.mark(new Span(office.in(ReaderLanguage.get())), office));
            }
        }
        return roles;
    }
}
