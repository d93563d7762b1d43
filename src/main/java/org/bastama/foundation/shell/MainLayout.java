package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** The frame of every view: skip link, header with navigation and languages, main, footer. */
@SpringComponent
@UIScope
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final AuthenticationContext authentication;
    private final ApplicationEventPublisher events;
    private final Main main = new Main();
    private final PortalHeader header;

    MainLayout(
            AuthenticationContext authentication,
            List<MenuContributor> contributors,
            ObjectProvider<AccountCorner> corner,
            ApplicationEventPublisher events) {
        this.authentication = authentication;
        this.events = events;
        this.header = header(contributors, corner);
        addClassName("b-frame");
        main.setId("main");
        main.addClassName("b-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header, main, new PortalFooter());
        KeptPress.watch(this);
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
        header.at(event.getLocation());
        // Not while the page is fetched: a GET writes nothing.
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .flatMap(Language::of)
                .ifPresent(language -> events.publishEvent(new LanguageChosen(language)));
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

    private PortalHeader header(List<MenuContributor> contributors, ObjectProvider<AccountCorner> corner) {
        var entries = contributors.stream()
                .flatMap(c -> c.entries().stream())
                .filter(this::isSeen)
                .sorted(Comparator.comparingInt(MenuContributor.Entry::order))
                .toList();
        return new PortalHeader(
                entries, corner.stream().map(AccountCorner::create).toList());
    }

    private boolean isSeen(MenuContributor.Entry entry) {
        return switch (entry.audience()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> authentication.isAuthenticated();
            case OFFICIAL, MODERATOR, ADMINISTRATOR ->
                authentication.hasRole(entry.audience().name());
        };
    }
}
