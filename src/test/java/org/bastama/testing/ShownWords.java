package org.bastama.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What somebody reads on a page; tables that are one node, their words written as HTML, are read too. */
public final class ShownWords {

    private ShownWords() {}

    /** All that the view says where the browser is. */
    public static String ofView() {
        return of(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement());
    }

    private static String of(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var html = element.getProperty("innerHTML");
        return html == null
                ? element.getChildren().map(ShownWords::of).collect(Collectors.joining())
                : Jsoup.parseBodyFragment(html).wholeText();
    }
}
