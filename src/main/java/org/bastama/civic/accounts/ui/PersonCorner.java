package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.ReturnPath;

/** Sign-in link that leads back to the page, or the person's profile and a sign-out button. */
@StyleSheet("context://styles/accounts.css")
class PersonCorner extends Div implements AfterNavigationObserver {

    private final transient CurrentActor currentActor;

    PersonCorner(CurrentActor currentActor) {
        this.currentActor = currentActor;
        addClassName("accounts-corner");
        show(ReturnPath.home());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getActiveChain().stream().noneMatch(SignInView.class::isInstance)) {
            SignInView.forgetDeniedPath();
        }
        show(ReturnPath.of(
                "/" + event.getLocation().getPathWithQueryParameters().replaceFirst("^\\.?/*", "")));
    }

    private void show(ReturnPath here) {
        removeAll();
        var actor = currentActor.get();
        setClassName("signed-in", actor.isSignedIn());
        if (actor.isSignedIn()) {
            add(
                    new Anchor("/profile", actor.name()),
                    new SessionForm(SecurityConfiguration.SIGN_OUT, getTranslation("accounts.sign-out")).quiet());
        } else {
            add(new Anchor(here.signInPath(), getTranslation("accounts.sign-in.link")));
        }
    }
}
