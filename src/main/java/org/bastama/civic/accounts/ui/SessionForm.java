package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/**
 * A plain HTML form with one button, posted to {@link SessionController}: signing in and out replaces the session, which
 * a request of Vaadin cannot outlive.
 */
@Tag("form")
class SessionForm extends Component implements HasComponents, HasStyle {

    private final NativeButton button = new NativeButton();

    SessionForm(String action, String label) {
        addClassName("accounts-session-form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        button.setText(label);
        button.addClassName("accounts-button");
        button.getElement().setAttribute("type", "submit");
        add(button);
    }

    /** Adds a value that is sent along. */
    SessionForm with(String name, String value) {
        var hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", name).setAttribute("value", value);
        add(hidden);
        return this;
    }

    /** The button looks like a link or a quiet button. */
    SessionForm quiet() {
        button.addClassName("quiet");
        return this;
    }

    /** Names the element that says more about the button. */
    SessionForm describedBy(String id) {
        button.getElement().setAttribute("aria-describedby", id);
        return this;
    }

    /** Posts the form without a press of the button. */
    void submit() {
        getElement().executeJs("this.submit()");
    }
}
