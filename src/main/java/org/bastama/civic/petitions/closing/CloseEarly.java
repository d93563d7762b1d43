package org.bastama.civic.petitions.closing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator ends collecting once a threshold is reached; what was signed before can be confirmed within the grace. */
@Component
public class CloseEarly {

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final Timeline timeline;
    private final Clock clock;

    CloseEarly(PetitionSteps steps, PetitionGuard guard, Timeline timeline, Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Takes no more signatures from now on. */
    @Transactional
    public void close(PetitionNumber number, Actor actor) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, actor);
        actions.require(actions.mayCloseEarly());
        // One instant for both, in the database's microseconds: what is decided later is dated by it and told after it.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        steps.closeAt(number, now);
        timeline.add(number, "closed_early", now, Map.of(), LocalizedText.empty());
    }
}
