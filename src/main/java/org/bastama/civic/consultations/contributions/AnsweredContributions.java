package org.bastama.civic.consultations.contributions;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done with contributions of a consultation whose row is held. */
@Component
public class AnsweredContributions {

    private final ContributionRepository contributions;
    private final MergedContributions merged;

    AnsweredContributions(ContributionRepository contributions, MergedContributions merged) {
        this.contributions = contributions;
        this.merged = merged;
    }

    /**
     * How many got an answer, and how many kept another one.
     *
     * @param given public ones that have the answer now; those that were merged into them are not counted
     * @param kept public ones that somebody had answered meanwhile
     */
    public record Result(int given, int kept) {}

    /**
     * The public ones among the ids get the answer, but those that are no longer as whoever answers has read them; and with
     * them those that were merged into them. What was merged has no answer of its own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result put(
            Consultation held,
            Collection<UUID> ids,
            Predicate<Contribution> asRead,
            Contribution.Answer answer,
            AccountId by) {
        var alone = merged.alone(held.number(), ids);
        var read = alone.stream().filter(row -> asRead.test(row.shown(null))).toList();
        var answered = merged.with(held.number(), read).stream()
                .map(ContributionRow::id)
                .toList();
        contributions.answer(held.number(), answered, answer, by);
        return new Result(read.size(), alone.size() - read.size());
    }
}
