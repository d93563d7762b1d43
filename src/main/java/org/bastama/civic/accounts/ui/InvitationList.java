package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.PendingInvitations;
import org.bastama.civic.accounts.PendingInvitations.Pending;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Invitations that nobody has accepted yet, each to be taken back; nothing when there are none. */
@StyleSheet("context://styles/accounts.css")
public final class InvitationList extends Div {

    private final transient PendingInvitations invitations;
    private final transient Supplier<Actor> actor;
    private final transient Predicate<Pending> which;

    /** All of them. */
    InvitationList(PendingInvitations invitations, CurrentActor currentActor) {
        this(invitations, currentActor::get, invitation -> true);
    }

    /** Those of officials who are to speak for a subject. */
    public InvitationList(PendingInvitations invitations, Actor actor, String subject) {
        this(invitations, () -> actor, invitation -> invitation.subject().equals(subject));
    }

    private InvitationList(PendingInvitations invitations, Supplier<Actor> actor, Predicate<Pending> which) {
        this.invitations = invitations;
        this.actor = actor;
        this.which = which;
        show();
    }

    /** Reads them anew. */
    public void show() {
        removeAll();
        var pending = invitations.list(actor.get()).stream().filter(which).toList();
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
        var role = getTranslation(RoleWords.key(invitation.role()));
        var as = new Span(role);
        if (!invitation.about().isEmpty()) {
            as.add(new Text(" · "), LanguageMark.mark(new Span(invitation.about()), invitation.language()));
        }
        var until = new Span(
                getTranslation("accounts.invitations.until", Formats.date(ReaderLanguage.get(), invitation.until())));
        until.addClassName("b-soft");
        var withdraw = new Button(getTranslation("accounts.invitations.withdraw"), click -> withdraw(invitation));
        withdraw.setAriaLabel(getTranslation("accounts.invitations.withdraw-whose", email));
        return new ListItem(name, as, until, withdraw);
    }

    private void withdraw(Pending invitation) {
        if (Rejected.handle(() -> invitations.withdraw(invitation.id(), actor.get()))) {
            show();
            Rejected.done("accounts.invitations.withdrawn", invitation.email().value());
        }
    }
}
