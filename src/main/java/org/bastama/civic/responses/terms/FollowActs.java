package org.bastama.civic.responses.terms;

import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After an extension, a suspension or its end, or a transfer, all is said anew of the new due date. What was said of the one before stays said: of
 * a term of the same authority only what is still so, of a former authority's whole, for it is about that authority.
 */
@Component
class FollowActs {

    private final NoticeRepository notices;
    private final DueMoveRepository moves;
    private final LiftNotices lift;

    FollowActs(NoticeRepository notices, DueMoveRepository moves, LiftNotices lift) {
        this.notices = notices;
        this.moves = moves;
        this.lift = lift;
    }

    /** Officials who extend have seen the present date, those who receive get the new one: moves are no news. */
    @EventListener
    void on(DeadlineChanged event) {
        var after = event.after();
        notices.forget(subject(after));
        moves.forget(after.petition(), after.ordinal());
        if (!event.passedOn()) {
            lift.untrue(subject(event.before()), after.state());
        }
    }

    private static NoticeRepository.Subject subject(Deadline deadline) {
        return new NoticeRepository.Subject(deadline.petition(), deadline.ordinal(), deadline.dueOn());
    }
}
