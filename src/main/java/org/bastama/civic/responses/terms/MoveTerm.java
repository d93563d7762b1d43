package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A changed calendar moves the days of a term. What was said of it stays said, but for what no longer holds: that is
 * struck on the timeline, and said again when it is so again.
 */
@Component
class MoveTerm {

    private final TermRepository terms;
    private final NoticeRepository notices;
    private final LiftNotices lift;
    private final DueMoveRepository moves;
    private final Timeline timeline;
    private final Clock clock;

    MoveTerm(
            TermRepository terms,
            NoticeRepository notices,
            LiftNotices lift,
            DueMoveRepository moves,
            Timeline timeline,
            Clock clock) {
        this.terms = terms;
        this.notices = notices;
        this.lift = lift;
        this.moves = moves;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Does nothing when the days are the same, or somebody else was quicker. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(RunningTerm term, DeadlineDates dates) {
        var from = term.dates().dueOn();
        if (dates.equals(term.dates())
                || !terms.move(term, dates)
                || dates.dueOn().equals(from)) {
            return;
        }
        lift.untrue(NoticeRepository.Subject.of(term), term.at(dates).state(Formats.day(clock.instant())));
        notices.follow(term, dates.dueOn());
        moves.note(term, dates.dueOn(), clock.instant());
        timeline.add(
                term.petition(),
                "deadline_moved",
                Map.of("date", dates.dueOn().toString(), "from", from.toString(), "authority", term.authoritySlug()),
                LocalizedText.empty());
    }
}
