package org.bastama.civic.petitions.tally;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells signatures that count towards a threshold from declared support, as the procedure has it. */
@Component
public class SupportCounts {

    static final Set<Integer> LEVELS = Set.of(0, 1, 2, 3);

    private final TallyRepository tally;
    private final ProcedureQueries procedures;

    SupportCounts(TallyRepository tally, ProcedureQueries procedures) {
        this.tally = tally;
        this.procedures = procedures;
    }

    /** Signatures that count towards the threshold, and declared support beside them. */
    public record Split(long counted, long declared) {

        static Split of(Map<Integer, Long> byLevel, Set<Integer> accepted) {
            var all = byLevel.values().stream().mapToLong(Long::longValue).sum();
            var counted = byLevel.entrySet().stream()
                    .filter(entry -> accepted.contains(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Split(counted, all - counted);
        }
    }

    /** Net signatures by identity level of each of the petitions; petitions without any are left out. */
    public Map<Long, Map<Integer, Long>> byLevel(Collection<Long> petitions) {
        return tally.byLevel(petitions);
    }

    /** Levels that the procedure accepts are counted, others are declared support; all count while none is fixed. */
    public Split split(@Nullable String procedureCode, @Nullable Integer version, Map<Integer, Long> byLevel) {
        return Split.of(byLevel, acceptedLevels(procedureCode, version));
    }

    /** The identity levels that count under a procedure; all of them while none is fixed. */
    Set<Integer> acceptedLevels(@Nullable String procedureCode, @Nullable Integer version) {
        return procedureCode == null || version == null
                ? LEVELS
                : procedures
                        .find(procedureCode, version)
                        .map(Procedure::signers)
                        .map(Procedure.Signers::identityLevels)
                        .orElse(LEVELS);
    }
}
