package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.DeadlineDates;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A changed calendar moves the days of terms. What was said of them stays said, but for what no longer holds: that is
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

    /** A term and its newly calculated days. */
    record Moved(RunningTerm term, DeadlineDates dates) {

        private boolean isDue() {
            return !dates.dueOn().equals(term.dates().dueOn());
        }
    }

    /** Leaves out those whose days are the same, and those that somebody else changed meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<Moved> all) {
        var changed = all.stream()
                .filter(one -> !one.dates().equals(one.term().dates()))
                .toList();
        var moved = terms.move(changed).stream().filter(Moved::isDue).toList();
        if (moved.isEmpty()) {
            return;
        }
        var said = notices.said(moved.stream().map(Moved::term).toList());
        var today = Formats.day(clock.instant());
        var spokenOf =
                said.keySet().stream().map(NoticeRepository.Subject::petition).collect(Collectors.toSet());
        moved.stream().filter(one -> spokenOf.contains(one.term().petition())).forEach(one -> follow(one, today));
        moves.note(moved, clock.instant());
        timeline.add(moved.stream().map(this::step).toList());
    }

    private void follow(Moved one, LocalDate today) {
        var term = one.term();
        lift.untrue(NoticeRepository.Subject.of(term), term.at(one.dates()).state(today));
        notices.follow(term, one.dates().dueOn());
    }

    private Timeline.Step step(Moved one) {
        var term = one.term();
        return new Timeline.Step(
                term.petition(),
                "deadline_moved",
                clock.instant(),
                Map.of(
                        "date", one.dates().dueOn().toString(),
                        "from", term.dates().dueOn().toString(),
                        "authority", term.authoritySlug()));
    }
}
