package org.bastama.civic.consultations.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.springframework.stereotype.Component;

/** Contributions that say the same as another one, and are answered with it for as long as that is public. */
@Component
class MergedContributions {

    private final ContributionRepository contributions;
    private final MergedRepository merged;

    MergedContributions(ContributionRepository contributions, MergedRepository merged) {
        this.contributions = contributions;
        this.merged = merged;
    }

    /** The public ones of the ids that stand by themselves. */
    List<ContributionRow> alone(ConsultationNumber consultation, Collection<UUID> ids) {
        var asked = shown(contributions.find(consultation, ids));
        var targets = targets(consultation, asked);
        return asked.stream()
                .filter(row -> row.mergedInto() == null || !targets.contains(row.mergedInto()))
                .toList();
    }

    /** These and the public ones that were merged into them. */
    List<ContributionRow> with(ConsultationNumber consultation, List<ContributionRow> alone) {
        var theirs = shown(merged.into(
                consultation, alone.stream().map(ContributionRow::id).toList()));
        return Stream.concat(alone.stream(), theirs.stream()).toList();
    }

    private Set<UUID> targets(ConsultationNumber consultation, List<ContributionRow> rows) {
        var ids = rows.stream()
                .map(ContributionRow::mergedInto)
                .filter(Objects::nonNull)
                .toList();
        return shown(contributions.find(consultation, ids)).stream()
                .map(ContributionRow::id)
                .collect(Collectors.toSet());
    }

    private static List<ContributionRow> shown(List<ContributionRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == ContributionState.CONFIRMED)
                .toList();
    }
}
