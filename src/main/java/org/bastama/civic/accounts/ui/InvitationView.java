package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.bastama.civic.accounts.AcceptInvitation;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** An invitation to a role: what it is, the name if the person is new, and the button that accepts. */
@Route(value = "invitations/:token", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/accounts.css")
class InvitationView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient AcceptInvitation acceptInvitation;
    private final TextField name = new TextField();
    private final Rejected rejected = new Rejected().field("name", name);

    InvitationView(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
        addClassName("accounts-form");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.invitation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getPageTitle()));
        var token = event.getRouteParameters().get("token").orElse("");
        var link = acceptInvitation.look(token);
        var invitation = link.invitation();
        if (invitation == null) {
            var notice = new Div(new Paragraph(getTranslation(
                    link.state() == State.EXPIRED ? "accounts.invitation.ended" : LinkStates.key(link.state()))));
            notice.addClassNames("b-notice", "warn");
            add(notice, new Paragraph(getTranslation("accounts.invitation.ask-again")));
        } else {
            show(token, invitation);
        }
    }

    private void show(String token, AcceptInvitation.Invitation invitation) {
        var role = getTranslation(RoleWords.key(invitation.role()));
        var as = invitation.about().isEmpty() ? role : role + " — " + invitation.about();
        add(new Paragraph(getTranslation(
                "accounts.invitation.text", as, invitation.email().value())));
        if (invitation.needsName()) {
            name.setLabel(getTranslation("accounts.name"));
            name.setHelperText(getTranslation("accounts.name.hint"));
            name.setRequiredIndicatorVisible(true);
            name.setManualValidation(true);
            name.getElement().setAttribute("autocomplete", "name");
            add(name);
        }
        var accept = new Button(getTranslation("accounts.invitation.accept"), click -> accept(token));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Div(accept));
    }

    private void accept(String token) {
        rejected.run(() -> {
            var signIn = acceptInvitation.accept(token, name.getValue(), ReaderLanguage.get());
            var form = new SessionForm("/session", getTranslation("accounts.sign-in.button")).with("token", signIn);
            removeAll();
            add(new H1(getPageTitle()), new Paragraph(getTranslation("accounts.invitation.accepted")), form);
            form.submit();
        });
    }
}
