package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.MenuContributor.Audience;

/** The head of every view: brand, languages, the person, navigation. On a phone the navigation folds behind a button. */
class PortalHeader extends Header {

    private static final Set<Audience> EVERYBODY = EnumSet.of(Audience.EVERYBODY);
    private static final Set<Audience> DESKS = EnumSet.of(Audience.OFFICIAL, Audience.MODERATOR);
    private static final String NAVIGATION = "navigation";
    private static final String FOLD = """
            const header = this.closest('header');
            this.addEventListener('click', () =>
                this.setAttribute('aria-expanded', header.classList.toggle('open')));
            header.addEventListener('keydown', event => {
                if (event.key === 'Escape' && !event.defaultPrevented && header.classList.contains('open')) {
                    this.click();
                    this.focus();
                }
            });
            """;
    private static final String CLOSE = """
            this.classList.remove('open');
            this.querySelector('.b-menu').setAttribute('aria-expanded', 'false');
            this.querySelectorAll('.b-fold').forEach(fold => fold.open = false);
            """;

    private final UnorderedList languages = new UnorderedList();

    PortalHeader(List<MenuContributor.Entry> entries, List<Component> corner) {
        addClassName("b-header");
        languages.addClassName("b-languages");
        languages.getElement().setAttribute("aria-label", getTranslation("shell.languages"));
        var row = new Div(brand(), languages, menuButton());
        row.addClassName("b-header-row");
        row.add(corner);
        add(row, navigation(entries));
    }

    /** Shows where the reader is: the languages lead there again, with all it was asked for; the menu is folded. */
    void at(Location here) {
        languages.removeAll();
        Language.all().forEach(language -> languages.add(new ListItem(link(language, here))));
        getElement().executeJs(CLOSE);
    }

    private static Component brand() {
        var brand = new Anchor("/", new Image("icons/bastama.svg", ""), new Span("Bastama"));
        brand.addClassName("b-brand");
        return brand;
    }

    private Component menuButton() {
        var button = new NativeButton(getTranslation("shell.menu"));
        button.addClassName("b-menu");
        button.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", NAVIGATION);
        button.getElement().executeJs(FOLD);
        return button;
    }

    private Component navigation(List<MenuContributor.Entry> entries) {
        var navigation = new Nav();
        navigation.setId(NAVIGATION);
        navigation.addClassName("b-nav");
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        of(entries, EVERYBODY).forEach(navigation::add);
        fold(navigation, "shell.mine", of(entries, EnumSet.of(Audience.SIGNED_IN)));
        of(entries, DESKS).forEach(navigation::add);
        fold(navigation, "shell.administration", of(entries, EnumSet.of(Audience.ADMINISTRATOR)));
        return navigation;
    }

    private List<RouterLink> of(List<MenuContributor.Entry> entries, Set<Audience> audiences) {
        return entries.stream()
                .filter(entry -> audiences.contains(entry.audience()))
                .map(this::link)
                .toList();
    }

    /** What stands together behind one entry: unfolded it would fill a second line. */
    private void fold(Nav navigation, String key, List<RouterLink> links) {
        if (!links.isEmpty()) {
            navigation.add(new NavigationFold(getTranslation(key), links));
        }
    }

    private RouterLink link(MenuContributor.Entry entry) {
        var link = new RouterLink();
        link.setText(getTranslation(entry.key()));
        link.getElement().setAttribute("href", entry.path());
        link.setHighlightCondition(HighlightConditions.locationPrefix(entry.path()));
        link.setHighlightAction(PortalHeader::highlight);
        return link;
    }

    private static void highlight(RouterLink link, boolean isHere) {
        link.getElement().setAttribute("highlight", isHere);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Anchor link(Language language, Location here) {
        var key = "shell.language." + language.code();
        var query = here.getQueryParameters().excluding("lang").merging("lang", language.code());
        var link = new Anchor("/" + here.getPath() + "?" + query.getQueryString(), getTranslation(key));
        link.getElement()
                .setAttribute("router-ignore", true)
                .setAttribute("lang", language.code())
                .setAttribute("hreflang", language.code())
                .setAttribute("title", getTranslation(key + ".full"));
        if (language == ReaderLanguage.get()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
