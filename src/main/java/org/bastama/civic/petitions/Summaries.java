package org.bastama.civic.petitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.tally.SupportCounts;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes rows with tallies and with the names that other rooms know, each asked for once per list. */
@Component
class Summaries {

    private final SupportCounts counts;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final GroupQueries groups;

    Summaries(SupportCounts counts, AuthorityQueries authorities, TerritoryQueries territories, GroupQueries groups) {
        this.counts = counts;
        this.authorities = authorities;
        this.territories = territories;
        this.groups = groups;
    }

    /** What everybody may read: hidden texts are empty. */
    List<PetitionSummary> forPublic(List<SummaryRepository.Row> rows) {
        return all(rows, false);
    }

    /** With hidden texts too: for those who wrote them and for moderators. */
    List<PetitionSummary> forInsiders(List<SummaryRepository.Row> rows) {
        return all(rows, true);
    }

    private List<PetitionSummary> all(List<SummaryRepository.Row> rows, boolean hiddenToo) {
        var byLevel =
                counts.byLevel(rows.stream().map(row -> row.number().value()).toList());
        var authorityNames = new HashMap<String, LocalizedText>();
        var groupsById = new HashMap<GroupId, Optional<Group>>();
        return rows.stream()
                .map(row -> summary(
                        row,
                        counts.split(
                                row.procedureCode(),
                                row.procedureVersion(),
                                byLevel.getOrDefault(row.number().value(), Map.of())),
                        authorityNames.computeIfAbsent(blankIfNull(row.authoritySlug()), this::authorityName),
                        row.group() == null ? Optional.empty() : groupsById.computeIfAbsent(row.group(), groups::find),
                        hiddenToo || !row.textHidden()))
                .toList();
    }

    private LocalizedText authorityName(String slug) {
        return slug.isEmpty()
                ? LocalizedText.empty()
                : authorities.find(slug).map(Authority::names).orElse(LocalizedText.empty());
    }

    private PetitionSummary summary(
            SummaryRepository.Row row,
            SupportCounts.Split split,
            LocalizedText authorityName,
            Optional<Group> group,
            boolean withText) {
        var territory = blankIfNull(row.territoryCode());
        return new PetitionSummary(
                row.number(),
                row.state(),
                withText ? row.text().titles() : LocalizedText.empty(),
                withText ? row.text().demands() : LocalizedText.empty(),
                split.counted(),
                split.declared(),
                Petition.Threshold.next(row.thresholds()),
                row.moments().openedAt(),
                row.moments().closesAt(),
                blankIfNull(row.authoritySlug()),
                authorityName,
                territory,
                territory.isEmpty()
                        ? LocalizedText.empty()
                        : territories.find(territory).map(Territory::names).orElse(LocalizedText.empty()),
                row.group(),
                group.map(Group::number).orElse(null),
                group.map(Group::name).orElse(null),
                row.topic(),
                NextStep.reached(row.moments(), row.thresholds()));
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
