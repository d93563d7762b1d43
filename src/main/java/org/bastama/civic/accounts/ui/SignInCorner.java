package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Component;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.foundation.shell.AccountCorner;

/** What the header shows of the person. */
@org.springframework.stereotype.Component
class SignInCorner implements AccountCorner {

    private final CurrentActor currentActor;

    SignInCorner(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public Component create() {
        return new PersonCorner(currentActor);
    }
}
