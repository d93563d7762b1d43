package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.accounts.ReturnPath;

/** Ways to sign in without a link by mail. */
class OtherWays extends Section {

    OtherWays(Providers providers, ReturnPath next) {
        addClassName("accounts-ways");
        var heading = new H2(getTranslation("accounts.sign-in.passkey.title"));
        heading.setId("other-ways");
        getElement().setAttribute("aria-labelledby", "other-ways");
        add(
                heading,
                new Paragraph(getTranslation("accounts.sign-in.passkey.text")),
                PasskeyButton.signIn(getTranslation("accounts.sign-in.passkey"), next),
                new ProviderLinks(providers, next));
    }
}
