package org.bastama.civic.responses.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.responses.DeskFilter;
import org.jspecify.annotations.Nullable;

/**
 * The filter and page of the desk as its address holds them; what is not understood is left out.
 *
 * @param assigned whose cases, as the address says it: {@value #MINE}, {@value #NOBODY}, the id of an official, or empty
 */
record DeskAddress(DeskFilter filter, String assigned, int page) {

    /** One's own cases, and those of colleagues for whom one stands in. */
    static final String MINE = "mine";

    /** Cases that are nobody's yet. */
    static final String NOBODY = "nobody";

    private static final int MOST_PAGES = 10_000;

    /** The address of a query, for an official of these authorities, where these words say whose cases. */
    static DeskAddress of(
            QueryParameters parameters, Collection<String> authorities, Map<String, DeskFilter.Whose> whose) {
        var show = parameters.getSingleParameter("state").flatMap(DeskFilter.Show::of);
        var authority = parameters.getSingleParameter("authority").filter(authorities::contains);
        var page = parameters
                .getSingleParameter("page")
                .filter(p -> p.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .filter(p -> p < MOST_PAGES);
        var assigned = parameters
                .getSingleParameter("assigned")
                .filter(whose::containsKey)
                .orElse("");
        return new DeskAddress(
                new DeskFilter(
                        show.orElse(DeskFilter.Show.OPEN),
                        authority.orElse(null),
                        whose.getOrDefault(assigned, DeskFilter.Whose.EVERYBODY)),
                assigned,
                page.orElse(0));
    }

    DeskAddress show(DeskFilter.Show show) {
        return new DeskAddress(new DeskFilter(show, filter.authoritySlug(), filter.whose()), assigned, 0);
    }

    DeskAddress authority(@Nullable String slug) {
        return new DeskAddress(
                new DeskFilter(filter.show(), slug == null || slug.isEmpty() ? null : slug, filter.whose()),
                assigned,
                0);
    }

    /** The address that says otherwise whose cases. */
    DeskAddress assigned(String other) {
        return new DeskAddress(filter, other, 0);
    }

    DeskAddress at(int otherPage) {
        return new DeskAddress(filter, assigned, otherPage);
    }

    QueryParameters parameters() {
        return new QueryParameters(
                values().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    /** The address from the portal's root. */
    String path() {
        var query = values().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
        return "/" + ResponsesNavigation.desk() + (query.isEmpty() ? "" : "?" + query);
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        if (filter.show() != DeskFilter.Show.OPEN) {
            values.put("state", filter.show().code());
        }
        var slug = filter.authoritySlug();
        if (slug != null) {
            values.put("authority", slug);
        }
        if (!assigned.isEmpty()) {
            values.put("assigned", assigned);
        }
        if (page > 0) {
            values.put("page", Integer.toString(page));
        }
        return values;
    }
}
