package org.bastama.civic.consultations.dispositions;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.HolderPeople;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives contributions to a colleague to answer, or back to all; it says whose they are and limits nobody. */
@Component
public class AssignContributions {

    private final ConsultationSteps steps;
    private final ConsultationGuard guard;
    private final HolderPeople people;
    private final ColleagueRepository assignments;
    private final ColleagueMail mail;
    private final Clock clock;

    AssignContributions(
            ConsultationSteps steps,
            ConsultationGuard guard,
            HolderPeople people,
            ColleagueRepository assignments,
            ColleagueMail mail,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.people = people;
        this.assignments = assignments;
        this.mail = mail;
        this.clock = clock;
    }

    /** Who answers those that were given to somebody, among these. */
    @Transactional(readOnly = true)
    public Map<UUID, Assignment> find(ConsultationNumber number, Collection<UUID> contributions) {
        return assignments.find(number, contributions);
    }

    /**
     * Gives the public ones among these to somebody who may answer them, or to nobody; one mail tells the colleague of
     * all. How many that were. Rejected with field errors ({@code contributions}, {@code colleague}) or with
     * {@code consultations.not-now}.
     */
    @Transactional
    public int assign(ConsultationNumber number, Collection<UUID> contributions, @Nullable AccountId to, Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAnswer());
        var colleague = colleague(held, to);
        SelectedContributions.check(contributions)
                .require(to == null || colleague.isPresent(), "colleague", "consultations.not-colleague")
                .throwIfAny();
        var known = assignments.known(number, contributions);
        assignments.remove(number, known);
        colleague.filter(found -> !known.isEmpty()).ifPresent(found -> {
            var assignment = new Assignment(found.id(), actor.name());
            known.forEach(one -> assignments.put(number, one, assignment, clock.instant()));
            mail.assigned(held, found, known.size(), actor);
        });
        return known.size();
    }

    private Optional<Account> colleague(Consultation held, @Nullable AccountId to) {
        return people.answering(held.holders()).stream()
                .filter(account -> account.id().equals(to))
                .findFirst();
    }
}
