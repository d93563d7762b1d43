package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every view: skip link, header with navigation and languages, main, footer. */
@SpringComponent
@UIScope
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final AuthenticationContext authentication;
    private final List<MenuContributor> contributors;
    private final Main main = new Main();
    private final Nav navigation = new Nav();
    private final UnorderedList languages = new UnorderedList();

    MainLayout(
            AuthenticationContext authentication,
            List<MenuContributor> contributors,
            ObjectProvider<AccountCorner> corner) {
        this.authentication = authentication;
        this.contributors = contributors;
        addClassName("b-frame");
        main.setId("main");
        main.addClassName("b-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(corner), main, new PortalFooter());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /** Moves the focus to the heading, so that a screen reader announces the new page. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showLanguages("/" + event.getLocation().getPath());
        getElement()
                .executeJs("const h=this.querySelector('main h1');"
                        + "if(window.bastamaVisited&&h){h.tabIndex=-1;h.focus({preventScroll:false});}"
                        + "window.bastamaVisited=true;");
    }

    private Component skipLink() {
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("b-skip");
        skip.getElement().setAttribute("router-ignore", true);
        // The document's base is the root, so that a bare "#main" would lead to the home page.
        skip.getElement()
                .executeJs("this.addEventListener('click',e=>{e.preventDefault();"
                        + "document.getElementById('main').focus();})");
        return skip;
    }

    private Component header(ObjectProvider<AccountCorner> corner) {
        var logo = new Image("icons/bastama.svg", "");
        var brand = new Anchor("/", logo, new Span("Bastama"));
        brand.addClassName("b-brand");
        languages.addClassName("b-languages");
        languages.getElement().setAttribute("aria-label", getTranslation("shell.languages"));
        var row = new Div(brand, languages);
        row.addClassName("b-header-row");
        corner.ifAvailable(c -> row.add(c.create()));
        navigation.addClassName("b-nav");
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        contributors.stream()
                .flatMap(c -> c.entries().stream())
                .filter(this::isSeen)
                .sorted(Comparator.comparingInt(MenuContributor.Entry::order))
                .forEach(entry -> navigation.add(link(entry)));
        var header = new Header(row, navigation);
        header.addClassName("b-header");
        return header;
    }

    private Component link(MenuContributor.Entry entry) {
        var link = new RouterLink();
        link.setText(getTranslation(entry.key()));
        link.getElement().setAttribute("href", entry.path());
        link.setHighlightCondition(HighlightConditions.locationPrefix(entry.path()));
        return link;
    }

    private boolean isSeen(MenuContributor.Entry entry) {
        return switch (entry.audience()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> authentication.isAuthenticated();
            case OFFICIAL, MODERATOR, ADMINISTRATOR ->
                authentication.hasRole(entry.audience().name());
        };
    }

    private void showLanguages(String path) {
        languages.removeAll();
        Language.all().forEach(language -> {
            var link =
                    new Anchor(path + "?lang=" + language.code(), getTranslation("shell.language." + language.code()));
            link.getElement().setAttribute("router-ignore", true);
            link.getElement().setAttribute("lang", language.code());
            link.getElement().setAttribute("hreflang", language.code());
            link.getElement().setAttribute("title", getTranslation("shell.language." + language.code() + ".full"));
            if (language == ReaderLanguage.get()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.add(new ListItem(link));
        });
    }
}
