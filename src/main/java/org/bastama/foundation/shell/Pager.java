package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.bastama.foundation.shared.Page;

/** The way through the pages of a list: where one is, and links to the page before and after. */
public class Pager extends Nav {

    /**
     * For a page of the list that a view shows; the view reads the page's number (from 0) in the query parameter
     * {@code page} and keeps the other parameters. Invisible when there is one page only.
     */
    public Pager(Page<?> page, Class<? extends Component> view, QueryParameters parameters) {
        this(page, (text, number) -> link(text, number, view, parameters));
    }

    /** For a view whose address holds more than parameters; the paths of its pages, with a leading slash. */
    public Pager(Page<?> page, IntFunction<String> paths) {
        this(page, (text, number) -> new Anchor(paths.apply(number), text));
    }

    private Pager(Page<?> page, BiFunction<String, Integer, Component> link) {
        addClassName("b-links");
        getElement().setAttribute("aria-label", getTranslation("shell.pager"));
        setVisible(page.pages() > 1);
        if (page.page() > 0) {
            add(link.apply(getTranslation("shell.pager.before"), page.page() - 1));
        }
        add(new Span(getTranslation("shell.pager.where", page.page() + 1, page.pages())));
        if (page.page() + 1 < page.pages()) {
            add(link.apply(getTranslation("shell.pager.after"), page.page() + 1));
        }
    }

    private static RouterLink link(
            String text, int number, Class<? extends Component> view, QueryParameters parameters) {
        var all = new HashMap<>(parameters.getParameters());
        all.put("page", new ArrayList<>(List.of(String.valueOf(number))));
        var link = new RouterLink(text, view);
        link.setQueryParameters(new QueryParameters(all));
        return link;
    }
}
