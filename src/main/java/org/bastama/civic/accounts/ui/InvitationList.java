package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.PendingInvitations;
import org.bastama.civic.accounts.PendingInvitations.Pending;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Invitations that nobody has accepted yet, each to be taken back; nothing when there are none. */
class InvitationList extends Div {

    private final transient PendingInvitations invitations;
    private final transient CurrentActor currentActor;

    InvitationList(PendingInvitations invitations, CurrentActor currentActor) {
        this.invitations = invitations;
        this.currentActor = currentActor;
        show();
    }

    /** Reads them anew. */
    void show() {
        removeAll();
        var pending = invitations.list(currentActor.get());
        if (!pending.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("accounts-people");
            pending.forEach(invitation -> list.add(item(invitation)));
            add(new H2(getTranslation("accounts.invitations.title")), list);
        }
    }

    private ListItem item(Pending invitation) {
        var email = invitation.email().value();
        var name = new Span(email);
        name.addClassName("accounts-persona-name");
        var role = getTranslation("accounts.role." + invitation.role().name().toLowerCase(Locale.ROOT));
        var as = new Span(invitation.about().isEmpty() ? role : role + " · " + invitation.about());
        var until = new Span(
                getTranslation("accounts.invitations.until", Formats.date(ReaderLanguage.get(), invitation.until())));
        until.addClassName("b-soft");
        var withdraw = new Button(getTranslation("accounts.invitations.withdraw"), click -> withdraw(invitation));
        withdraw.setAriaLabel(getTranslation("accounts.invitations.withdraw-whose", email));
        return new ListItem(name, as, until, withdraw);
    }

    private void withdraw(Pending invitation) {
        if (Rejected.handle(() -> invitations.withdraw(invitation.id(), currentActor.get()))) {
            show();
            Rejected.done("accounts.invitations.withdrawn", invitation.email().value());
        }
    }
}
