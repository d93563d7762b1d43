package org.bastama.civic.petitions.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ThresholdRule;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.springframework.stereotype.Component;

/** Whether a count reaches a threshold, with what the procedure asks of child territories. */
@Component
class ThresholdCheck {

    private final Tallies tallies;
    private final ProcedureQueries procedures;
    private final TerritoryQueries territories;

    ThresholdCheck(Tallies tallies, ProcedureQueries procedures, TerritoryQueries territories) {
        this.tallies = tallies;
        this.procedures = procedures;
        this.territories = territories;
    }

    boolean isReached(Petition petition, Petition.Threshold threshold, long count) {
        return count >= threshold.required() && childrenSatisfied(petition, threshold);
    }

    private boolean childrenSatisfied(Petition petition, Petition.Threshold threshold) {
        return rule(petition, threshold)
                .map(rule -> !(rule instanceof ThresholdRule.WithChildMinimums minimums)
                        || minimums.childrenSatisfied(byChild(petition, minimums)))
                .orElse(true);
    }

    private Optional<ThresholdRule> rule(Petition petition, Petition.Threshold threshold) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return code == null || version == null
                ? Optional.empty()
                : procedures
                        .find(code, version)
                        .map(procedure -> procedure
                                .thresholds()
                                .get(threshold.ordinal() - 1)
                                .rule());
    }

    /** Signers give the place they live in: it counts for the child territory it lies in. */
    private Map<String, Long> byChild(Petition petition, ThresholdRule.WithChildMinimums rule) {
        var byChild = new HashMap<String, Long>();
        tallies.countedByTerritory(petition).forEach((code, count) -> {
            if (rule.minimums().containsKey(code)) {
                byChild.merge(code, count, Long::sum);
            } else {
                territories.path(code).stream()
                        .map(Territory::code)
                        .filter(rule.minimums()::containsKey)
                        .findFirst()
                        .ifPresent(child -> byChild.merge(child, count, Long::sum));
            }
        });
        return byChild;
    }
}
