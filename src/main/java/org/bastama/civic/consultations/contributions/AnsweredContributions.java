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

    AnsweredContributions(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    /**
     * How many got an answer, and how many kept another one.
     *
     * @param given public ones that have the answer now
     * @param kept public ones that somebody had answered meanwhile
     */
    public record Result(int given, int kept) {}

    /** The public ones among the ids get the answer, but those that are no longer as whoever answers has read them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result put(
            Consultation held,
            Collection<UUID> ids,
            Predicate<Contribution> asRead,
            Contribution.Answer answer,
            AccountId by) {
        var shown = contributions.find(held.number(), ids).stream()
                .filter(row -> row.state() == ContributionState.CONFIRMED)
                .map(row -> row.shown(null))
                .toList();
        var answered = shown.stream().filter(asRead).map(Contribution::id).toList();
        contributions.answer(held.number(), answered, answer, by);
        return new Result(answered.size(), shown.size() - answered.size());
    }
}
