package org.bastama.civic.petitions.tally;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.steps.ModerationTerm;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What follows from a new tally: enough supporters send a petition to moderation, a threshold reached is a dated fact
 * (or struck when the tally falls below before hand-over), and one with {@code when_reached} is handed over.
 * Idempotent. Concurrent calls queue on the petition's row, and only when there is something to do.
 */
@Component
@NamedInterface("tally")
public class SettleTally {

    private static final Set<PetitionState> WATCHED = Set.of(PetitionState.GATHERING, PetitionState.OPEN);

    private final Signables signables;
    private final PetitionSteps steps;
    private final SupportCounts counts;
    private final Thresholds thresholds;
    private final ModerationTerm moderation;
    private final ProcedureQueries procedures;
    private final TallyNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettleTally(
            Signables signables,
            PetitionSteps steps,
            SupportCounts counts,
            Thresholds thresholds,
            ModerationTerm moderation,
            ProcedureQueries procedures,
            TallyNews news,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.signables = signables;
        this.steps = steps;
        this.counts = counts;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
        this.thresholds = thresholds;
        this.moderation = moderation;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * Looks at the tallies of petitions and does what is due, each in its own transaction; unknown numbers are left alone.
     * Whether something is due is asked of petitions as they were at most a second ago, and only then is a
     * row locked and looked at anew. Those who watch the petitions will see the new counts.
     */
    public void after(Collection<PetitionNumber> numbers) {
        news.changed(numbers);
        var due = dueAmong(signables.recent(numbers).stream()
                .filter(petition -> WATCHED.contains(petition.state()))
                .toList());
        due.forEach(number -> transaction.executeWithoutResult(status -> settle(steps.lock(number), clock.instant())));
    }

    /** Does what is due for one petition, in the transaction of the step that may have made it due. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void within(PetitionNumber number) {
        settle(steps.lock(number), clock.instant());
    }

    private List<PetitionNumber> dueAmong(List<Petition> watched) {
        var byLevel = counts.byLevel(
                watched.stream().map(petition -> petition.number().value()).toList());
        return watched.stream()
                .filter(petition -> somethingDue(
                        petition, byLevel.getOrDefault(petition.number().value(), Map.of())))
                .map(Petition::number)
                .toList();
    }

    private boolean somethingDue(Petition petition, Map<Integer, Long> byLevel) {
        var split = counts.split(petition.procedureCode(), petition.procedureVersion(), byLevel);
        return petition.state() == PetitionState.GATHERING
                ? enoughSupporters(petition, split)
                : thresholds.somethingDue(petition, split.counted());
    }

    private void settle(Petition locked, Instant now) {
        if (locked.state() == PetitionState.GATHERING && enoughSupporters(locked)) {
            moderation.begin(locked, now, "supporters_reached");
        } else if (locked.state() == PetitionState.OPEN) {
            thresholds.settle(locked, now);
        }
    }

    /** Whether enough support it, of every identity level: the gate only shows that somebody wants the petition. */
    public boolean enoughSupporters(Petition petition) {
        var byLevel = counts.byLevel(List.of(petition.number().value()))
                .getOrDefault(petition.number().value(), Map.of());
        return enoughSupporters(petition, counts.split(petition.procedureCode(), petition.procedureVersion(), byLevel));
    }

    private boolean enoughSupporters(Petition petition, SupportCounts.Split split) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return code != null
                && version != null
                && procedures
                        .find(code, version)
                        .map(Procedure::supporters)
                        .filter(gate -> split.counted() + split.declared() >= gate.count())
                        .isPresent();
    }
}
