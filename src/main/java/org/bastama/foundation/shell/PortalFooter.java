package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Language;
import org.springframework.web.util.HtmlUtils;

/** The footer: who this is, and the pages about the portal. Its links are one node, for every open page has them. */
class PortalFooter extends Footer {

    private static final List<String> PAGES =
            List.of("about", "about/privacy", "about/terms", "about/accessibility", "past", "procedures", "removals");

    PortalFooter() {
        addClassName("b-footer");
        var links = new UnorderedList();
        links.getElement().setProperty("innerHTML", links());
        add(new Div(new Paragraph(getTranslation("shell.footer.what")), links));
    }

    private String links() {
        var api = "/api?lang=" + Language.of(getLocale()).code();
        return PAGES.stream().map(page -> link(page, "/" + page, "")).collect(Collectors.joining())
                + link("api", api, " router-ignore");
    }

    private String link(String page, String address, String attributes) {
        var words = HtmlUtils.htmlEscape(getTranslation("shell.footer." + page.replace('/', '-')), "UTF-8");
        return "<li><a href=\"" + address + "\"" + attributes + ">" + words + "</a></li>";
    }
}
