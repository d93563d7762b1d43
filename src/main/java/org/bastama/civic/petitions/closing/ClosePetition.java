package org.bastama.civic.petitions.closing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.handover.HandOvers;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.tally.Thresholds;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides a petition whose collection and grace are over: handed over, answered, or closed below its threshold. */
@Component
class ClosePetition {

    private final PetitionSteps steps;
    private final PetitionQueries petitions;
    private final Signables signables;
    private final Thresholds thresholds;
    private final HandOvers handOvers;
    private final PetitionMails mails;
    private final Clock clock;

    ClosePetition(
            PetitionSteps steps,
            PetitionQueries petitions,
            Signables signables,
            Thresholds thresholds,
            HandOvers handOvers,
            PetitionMails mails,
            Clock clock) {
        this.steps = steps;
        this.petitions = petitions;
        this.signables = signables;
        this.thresholds = thresholds;
        this.handOvers = handOvers;
        this.mails = mails;
        this.clock = clock;
    }

    /** Closes if it is time; repeating changes nothing. */
    @Transactional
    public void close(PetitionNumber number) {
        var petition = steps.lock(number);
        var now = clock.instant();
        var decidedFrom = signables.confirmUntil(petition);
        if (petition.state() == PetitionState.OPEN && decidedFrom != null && !now.isBefore(decidedFrom)) {
            decide(thresholds.settle(petition, now), now);
        }
    }

    private void decide(Petition petition, Instant now) {
        var reached = petition.thresholds().stream().anyMatch(t -> t.reachedAt() != null);
        if (reached || petition.moments().handedOverAt() != null) {
            handOver(close(petition, PetitionState.CLOSED, "closed", now), now);
        } else {
            mails.toLeaders(
                    close(petition, PetitionState.CLOSED_BELOW, "closed_below", now),
                    "closed-below",
                    Objects.requireNonNullElse(Petition.Threshold.next(petition.thresholds()), 0L));
        }
    }

    private Petition close(Petition petition, PetitionState to, String kind, Instant now) {
        return steps.step(petition, to, PetitionMark.closed(now), entry(petition, kind, now));
    }

    /** Collecting ended at closing; that it is decided only after the grace is told where that is another day. */
    private static PetitionSteps.Entry entry(Petition petition, String kind, Instant now) {
        var ended = Objects.requireNonNullElse(petition.moments().closesAt(), now);
        var decided = Formats.day(now);
        var details =
                decided.equals(Formats.day(ended)) ? Map.<String, String>of() : Map.of("date", decided.toString());
        return new PetitionSteps.Entry(kind, ended, details, LocalizedText.empty());
    }

    /** A petition answered before it closed is answered, unless something was handed over after the answer, or is only now. */
    private void handOver(Petition closed, Instant now) {
        var due = closed.thresholds().stream()
                .filter(t -> t.reachedAt() != null && t.handedOverAt() == null)
                .toList();
        due.forEach(threshold -> handOvers.handOver(closed, threshold, now));
        var petition = petitions.find(closed.number()).orElseThrow();
        var answeredAt = closed.moments().answeredAt();
        var answered = due.isEmpty() && answeredAt != null && closed.isAnsweredBy(answeredAt);
        steps.step(petition, answered ? PetitionState.ANSWERED : PetitionState.HANDED_OVER, PetitionMark.none(), null);
    }
}
