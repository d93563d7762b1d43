package org.bastama.civic.petitions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionState;
import org.jspecify.annotations.Nullable;

/** The list's filters as they stand in its address; what does not make sense there is left out. */
record ListAddress(PetitionFilter filter, int page) {

    /** Reads an address. */
    static ListAddress of(QueryParameters parameters) {
        return new ListAddress(
                new PetitionFilter(
                        text(parameters, "q", 200).orElse(""),
                        states(parameters),
                        text(parameters, "authority", 100).orElse(null),
                        text(parameters, "territory", 12).orElse(null),
                        number(parameters, "group").map(Integer::longValue).orElse(null),
                        text(parameters, "topic", 40).orElse(null),
                        sort(parameters)),
                number(parameters, "page").orElse(0));
    }

    /** The address of a filter and page, without what is as usual. */
    static Map<String, String> parameters(PetitionFilter filter, int page) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", filter.text().strip());
        put(parameters, "state", state(filter));
        put(parameters, "territory", filter.territoryCode());
        put(parameters, "authority", filter.authoritySlug());
        put(parameters, "group", filter.groupNumber() == null ? null : Long.toString(filter.groupNumber()));
        put(parameters, "topic", filter.topic());
        put(
                parameters,
                "sort",
                filter.sort() == PetitionFilter.Sort.NEWEST
                        ? null
                        : filter.sort().name().toLowerCase(Locale.ROOT));
        put(parameters, "page", page == 0 ? null : Integer.toString(page));
        return parameters;
    }

    /** The state in the address: the public code, which tells both kinds of closed alike. */
    static String state(PetitionFilter filter) {
        return filter.states().stream()
                .findFirst()
                .map(PetitionState::publicCode)
                .orElse("");
    }

    /** The states of a public code. */
    static Set<PetitionState> statesOf(String publicCode) {
        return PetitionState.PUBLIC.stream()
                .filter(state -> state.publicCode().equals(publicCode))
                .collect(Collectors.toSet());
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static Set<PetitionState> states(QueryParameters parameters) {
        return parameters.getSingleParameter("state").map(ListAddress::statesOf).orElse(Set.of());
    }

    private static PetitionFilter.Sort sort(QueryParameters parameters) {
        return parameters
                .getSingleParameter("sort")
                .flatMap(typed -> Stream.of(PetitionFilter.Sort.values())
                        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(typed))
                        .findFirst())
                .orElse(PetitionFilter.Sort.NEWEST);
    }

    private static Optional<Integer> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    private static Optional<String> text(QueryParameters parameters, String name, int longest) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> typed.substring(0, Math.min(typed.length(), longest)));
    }
}
