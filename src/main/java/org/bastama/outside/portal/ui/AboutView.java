package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** How the portal works, privacy, terms, accessibility: each a page of short sections. */
@Route(value = "about", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/portal.css")
class AboutView extends Article implements HasUrlParameter<String>, HasDynamicTitle {

    /** Pages by the last part of their address, with the number of their sections. */
    private static final Map<String, Integer> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("how", 6);
        PAGES.put("privacy", 6);
        PAGES.put("terms", 5);
        PAGES.put("accessibility", 4);
    }

    private final transient PortalProperties portal;
    private String page = "how";

    AboutView(PortalProperties portal) {
        this.portal = portal;
    }

    /** Whether there is a page with that last part of its address. */
    static boolean isThere(String page) {
        return PAGES.containsKey(page);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        page = parameter == null ? "how" : parameter;
        var sections = PAGES.get(page);
        if (sections == null) {
            throw new NotFoundException();
        }
        show(sections);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.about." + page + ".title");
    }

    private void show(int sections) {
        removeAll();
        var lead = new Paragraph(getTranslation("portal.about." + page + ".lead"));
        lead.addClassName("b-lead");
        add(otherPages(), new H1(getPageTitle()), lead);
        for (var section = 1; section <= sections; section++) {
            var key = "portal.about." + page + "." + section;
            add(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        }
        if (page.equals("how") && !portal.operator().isEmpty()) {
            addOperator();
        }
    }

    /** Whoever runs the portal is named where it is told how it works. */
    private void addOperator() {
        add(
                new H2(getTranslation("portal.about.operator.title")),
                new Paragraph(getTranslation("portal.about.operator.text", portal.operator())));
        if (!portal.contact().isEmpty()) {
            var address = new Anchor("mailto:" + portal.contact(), portal.contact());
            add(new Paragraph(new Span(getTranslation("portal.about.operator.contact") + " "), address));
        }
    }

    private Nav otherPages() {
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "b-links");
        PAGES.keySet().forEach(other -> {
            var link = new Anchor(
                    other.equals("how") ? "/about" : "/about/" + other,
                    getTranslation("portal.about." + other + ".title"));
            if (other.equals(page)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.addClassName("b-about-pages");
        nav.getElement().setAttribute("aria-label", getTranslation("portal.about.pages"));
        return nav;
    }
}
