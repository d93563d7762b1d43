package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The footer: who this is, and the pages about the portal. */
class PortalFooter extends Footer {

    private static final List<String> PAGES =
            List.of("about", "about/privacy", "about/terms", "about/accessibility", "past", "procedures", "removals");

    PortalFooter() {
        addClassName("b-footer");
        var links = new UnorderedList();
        PAGES.forEach(page -> links.add(
                new ListItem(new Anchor("/" + page, getTranslation("shell.footer." + page.replace('/', '-'))))));
        add(new Div(new Paragraph(getTranslation("shell.footer.what")), links));
    }
}
