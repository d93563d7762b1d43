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
import jakarta.annotation.security.PermitAll;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.civic.accounts.passkeys.PasskeyQueries;
import org.bastama.foundation.shell.MainLayout;

/**
 * Where people are led whose role needs more than a link by mail: it adds their first passkey, or asks for the one they
 * have, and goes on to where they wanted to be.
 */
@Route(value = "passkey", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/accounts.css")
class PasskeyView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient PasskeyQueries passkeys;
    private final transient CurrentActor currentActor;
    private final transient Providers providers;

    PasskeyView(PasskeyQueries passkeys, CurrentActor currentActor, Providers providers) {
        this.passkeys = passkeys;
        this.currentActor = currentActor;
        this.providers = providers;
        addClassName("accounts-form");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.passkey.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var next = ReturnPath.of(query.getSingleParameter("next").orElse(null));
        removeAll();
        add(new H1(getPageTitle()));
        query.getSingleParameter("refused").ifPresent(key -> add(AccountsNavigation.refusal(this, key)));
        currentActor.signedIn().ifPresent(person -> show(person, next));
    }

    private void show(SignedIn person, ReturnPath next) {
        var has = passkeys.hasAny(person.account());
        if (!person.withheld().isEmpty()) {
            add(new Paragraph(getTranslation("accounts.passkey.withheld")));
        }
        if (!has) {
            add(new Paragraph(getTranslation("accounts.passkeys.text")), new PasskeyForm(next));
        } else if (person.withheld().isEmpty()) {
            add(
                    new Paragraph(getTranslation("accounts.passkey.there")),
                    new Anchor(next.value(), getTranslation("accounts.passkey.on")),
                    new Anchor("/profile", getTranslation("accounts.profile.title")));
        } else {
            add(
                    PasskeyButton.confirm(getTranslation("accounts.passkey.confirm"), next),
                    new Paragraph(getTranslation("accounts.passkey.lost")));
        }
        if (!person.withheld().isEmpty()) {
            add(new ProviderLinks(providers, next));
        }
    }
}
