package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.foundation.shared.Page;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.jspecify.annotations.Nullable;

/** Where in the list this is, with links to the pages around. */
class PastPages extends Nav {

    PastPages(String text, @Nullable Sort sort, Page<?> page) {
        addClassName("b-pages");
        getElement().setAttribute("aria-label", getTranslation("portal.past.pages"));
        setVisible(page.pages() > 1);
        if (page.page() > 0) {
            add(link(text, sort, Math.min(page.page(), page.pages()), "previous"));
        }
        add(new Span(getTranslation("portal.past.page", page.page() + 1, page.pages())));
        if (page.page() + 1 < page.pages()) {
            add(link(text, sort, page.page() + 2, "next"));
        }
    }

    private Anchor link(String text, @Nullable Sort sort, int number, String which) {
        var query = new LinkedHashMap<String, String>();
        if (!text.isBlank()) {
            query.put("q", text);
        }
        if (sort != null) {
            query.put("sort", PastView.name(sort));
        }
        query.put("page", Integer.toString(number));
        var link = new Anchor(
                "past?" + QueryParameters.simple(Map.copyOf(query)).getQueryString(),
                getTranslation("portal.past.pages." + which));
        link.getElement().setAttribute("rel", which.equals("next") ? "next" : "prev");
        return link;
    }
}
