package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The footer: who this is, and the pages about the portal. Its links are one node, for every open page has them. */
class PortalFooter extends Footer {

    private static final List<String> PAGES =
            List.of("about", "about/privacy", "about/terms", "about/accessibility", "past", "procedures", "removals");

    PortalFooter() {
        addClassName("b-footer");
        var links = new UnorderedList();
        links.getElement()
                .setProperty("innerHTML", PAGES.stream().map(this::link).collect(Collectors.joining()));
        add(new Div(new Paragraph(getTranslation("shell.footer.what")), links));
    }

    private String link(String page) {
        var words = HtmlUtils.htmlEscape(getTranslation("shell.footer." + page.replace('/', '-')), "UTF-8");
        return "<li><a href=\"/" + page + "\">" + words + "</a></li>";
    }
}
