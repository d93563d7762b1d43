package org.bastama.civic.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.bastama.civic.accounts.ReturnPath;

/** A link for each provider that the operator configured: to another site, which a form may not lead to. */
class ProviderLinks extends Div {

    ProviderLinks(Providers providers, ReturnPath next) {
        addClassName("accounts-providers");
        for (var provider : providers.all()) {
            var link = new Anchor(provider.path(next), getTranslation("accounts.provider.sign-in", provider.name()));
            link.addClassNames("accounts-button", "quiet");
            link.getElement().setAttribute("router-ignore", true);
            add(link);
        }
    }
}
