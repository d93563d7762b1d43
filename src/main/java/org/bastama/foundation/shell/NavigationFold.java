package org.bastama.foundation.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/**
 * Entries of the navigation behind one: the browser's own disclosure, so that keys and screen readers know it. On a wide
 * screen it opens over the page and closes with Escape or when the focus or a click goes elsewhere; on a phone it
 * unfolds within the menu.
 */
@Tag("details")
class NavigationFold extends HtmlContainer {

    private static final String CLOSING = """
            this.addEventListener('keydown', event => {
                if (event.key === 'Escape' && this.open) {
                    event.preventDefault();
                    this.open = false;
                    this.querySelector('summary').focus();
                }
            });
            const leave = event => {
                if (this.open && event.target instanceof Node && !this.contains(event.target)) this.open = false;
            };
            document.addEventListener('click', leave);
            document.addEventListener('focusin', leave);
            """;

    NavigationFold(String label, List<RouterLink> links) {
        addClassName("b-fold");
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        getElement().appendChild(new Element("summary").setText(label), list.getElement());
        getElement().executeJs(CLOSING);
    }
}
