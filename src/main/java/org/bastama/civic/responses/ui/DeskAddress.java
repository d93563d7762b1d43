package org.bastama.civic.responses.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.responses.DeskFilter;
import org.jspecify.annotations.Nullable;

/** The filter and page of the desk as its address holds them; what is not understood is left out. */
record DeskAddress(DeskFilter filter, int page) {

    private static final int MOST_PAGES = 10_000;

    static DeskAddress of(QueryParameters parameters, Collection<String> authorities) {
        var show = parameters.getSingleParameter("state").flatMap(DeskFilter.Show::of);
        var authority = parameters.getSingleParameter("authority").filter(authorities::contains);
        var page = parameters
                .getSingleParameter("page")
                .filter(p -> p.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .filter(p -> p < MOST_PAGES);
        return new DeskAddress(
                new DeskFilter(show.orElse(DeskFilter.Show.OPEN), authority.orElse(null)), page.orElse(0));
    }

    DeskAddress show(DeskFilter.Show show) {
        return new DeskAddress(new DeskFilter(show, filter.authoritySlug()), 0);
    }

    DeskAddress authority(@Nullable String slug) {
        return new DeskAddress(new DeskFilter(filter.show(), slug == null || slug.isEmpty() ? null : slug), 0);
    }

    DeskAddress at(int otherPage) {
        return new DeskAddress(filter, otherPage);
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
        if (page > 0) {
            values.put("page", Integer.toString(page));
        }
        return values;
    }
}
