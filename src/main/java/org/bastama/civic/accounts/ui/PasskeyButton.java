package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.bastama.civic.accounts.ReturnPath;
import tools.jackson.databind.json.JsonMapper;

/** A button whose work is done by the browser and {@link PasskeyController}: what went wrong is told below it. */
@Tag("bastama-passkey")
@JsModule("context://scripts/passkey.js")
class PasskeyButton extends HtmlContainer {

    private static final JsonMapper JSON = new JsonMapper();

    private PasskeyButton(String act, String label, ReturnPath next) {
        var button = new NativeButton(label);
        button.addClassName("accounts-button");
        button.getElement().setAttribute("type", "button");
        var told = new Paragraph();
        told.addClassName("accounts-passkey-told");
        told.getElement().setAttribute("role", "status");
        getElement()
                .setAttribute("data-act", act)
                .setAttribute("data-next", next.value())
                .setAttribute("data-words", JSON.writeValueAsString(words()));
        add(button, told);
    }

    /** Signs in with any passkey of the portal. */
    static PasskeyButton signIn(String label, ReturnPath next) {
        return new PasskeyButton("sign-in", label, next);
    }

    /** Confirms with a passkey of whoever is signed in. */
    static PasskeyButton confirm(String label, ReturnPath next) {
        var button = new PasskeyButton("sign-in", label, next);
        button.getElement().setAttribute("data-own", "true");
        return button;
    }

    /** Adds a passkey with the name in the field. */
    static PasskeyButton enrol(String label, TextField name, ReturnPath next) {
        var button = new PasskeyButton("enrol", label, next);
        button.addComponentAsFirst(name);
        return button;
    }

    private Map<String, String> words() {
        return Map.of(
                "unsupported", getTranslation("accounts.passkey.unsupported"),
                "cancelled", getTranslation("accounts.passkey.cancelled"),
                "known", getTranslation("accounts.passkey.known"),
                "failed", getTranslation("accounts.passkey.failed"),
                "waiting", getTranslation("accounts.passkey.waiting"));
    }
}
