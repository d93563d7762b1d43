package org.bastama.civic.groups;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.search.SearchDocument;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registered groups are found by name and purpose, and by their territory or any that contains it. */
@Component
class GroupSearchSource implements SearchSource {

    static final String KIND = "group";
    private static final int AT_ONCE = 200;

    private final GroupRepository groups;
    private final TerritoryQueries territories;

    GroupSearchSource(GroupRepository groups, TerritoryQueries territories) {
        this.groups = groups;
        this.territories = territories;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return groups.find(new GroupId(UUID.fromString(id)))
                .filter(group -> group.state() == GroupState.REGISTERED)
                .map(this::document);
    }

    @Override
    public void all(Consumer<SearchDocument> sink) {
        var last = 0L;
        var some = groups.registeredAfter(last, AT_ONCE);
        while (!some.isEmpty()) {
            for (var group : some) {
                sink.accept(document(group));
                last = group.number() == null ? last : group.number();
            }
            some = groups.registeredAfter(last, AT_ONCE);
        }
    }

    private SearchDocument document(Group group) {
        return new SearchDocument(
                KIND,
                group.id().toString(),
                // A name belongs to no language: it is to be found in each.
                LocalizedText.of(group.name(), group.name(), group.name()),
                group.purpose(),
                Map.of("territory", territoriesOf(group.territoryCode())),
                Map.of("number", group.number() == null ? 0 : group.number()));
    }

    private String territoriesOf(@Nullable String code) {
        return code == null
                ? ""
                : territories.path(code).stream().map(Territory::code).collect(Collectors.joining(" "));
    }
}
