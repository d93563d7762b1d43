package org.bastama.civic.responses;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.Timeline;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A country's calendar changed: its running deadlines are calculated anew, each moved date told on the timeline. */
@Component
public class RecalculateDeadlines {

    private final DeadlineRepository deadlines;
    private final DueDates dueDates;
    private final Timeline timeline;
    private final Clock clock;

    RecalculateDeadlines(DeadlineRepository deadlines, DueDates dueDates, Timeline timeline, Clock clock) {
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Calculates the running deadlines of a country; running it twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String country) {
        deadlines.runningIn(country, Formats.day(clock.instant())).forEach(this::recalculate);
    }

    private void recalculate(Deadline deadline) {
        var dates = DeadlineDates.of(deadline.startsOn(), deadline.term(), deadline.country(), dueDates);
        if (deadlines.move(deadline, dates) && !dates.dueOn().equals(deadline.dueOn())) {
            timeline.add(
                    deadline.petition(),
                    "deadline_moved",
                    Map.of("date", dates.dueOn().toString(), "authority", deadline.authoritySlug()),
                    LocalizedText.empty());
        }
    }
}
