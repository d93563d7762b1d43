package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.bastama.civic.accounts.CompleteSignIn;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shell.MainLayout;

/** Where the link of a sign-in mail leads: opening it changes nothing, its button signs in. */
@Route(value = "sign-in/:token", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/accounts.css")
class SignInLinkView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient CompleteSignIn completeSignIn;

    SignInLinkView(CompleteSignIn completeSignIn) {
        this.completeSignIn = completeSignIn;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.sign-in.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("accounts.sign-in.title")));
        var token = event.getRouteParameters().get("token").orElse("");
        var link = completeSignIn.look(token);
        if (event.getLocation().getQueryParameters().getParameters().containsKey("disabled")) {
            add(notice("accounts.disabled"));
        } else if (link.state() == OneTimeTokens.State.VALID && link.email() != null) {
            add(
                    new Paragraph(getTranslation(
                            "accounts.sign-in.confirm", link.email().value())),
                    new SessionForm("/session", getTranslation("accounts.sign-in.button")).with("token", token));
        } else {
            add(
                    notice(LinkStates.key(link.state())),
                    new Paragraph(new Anchor("/sign-in", getTranslation("accounts.sign-in.new-link"))));
        }
    }

    private Div notice(String key) {
        var notice = new Div(new Paragraph(getTranslation(key)));
        notice.addClassNames("b-notice", "warn");
        return notice;
    }
}
