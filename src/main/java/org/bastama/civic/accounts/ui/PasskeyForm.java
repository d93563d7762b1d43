package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.accounts.ReturnPath;

/** Names a new passkey and lets the device make it. */
class PasskeyForm extends Div {

    PasskeyForm(ReturnPath next) {
        addClassName("accounts-form");
        var name = new TextField(getTranslation("accounts.passkey.name"));
        name.setHelperText(getTranslation("accounts.passkey.name.hint"));
        name.setValue(getTranslation("accounts.passkey.name.usual"));
        name.setMaxLength(60);
        add(PasskeyButton.enrol(getTranslation("accounts.passkey.add"), name, next));
    }
}
