package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.util.stream.Stream;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was said of a term and no longer holds, because its due date is another one now. */
@Component
class LiftNotices {

    private final NoticeRepository notices;
    private final Timeline timeline;
    private final Clock clock;

    LiftNotices(NoticeRepository notices, Timeline timeline, Clock clock) {
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Of the due date that was, in the state that is now; struck on the timeline. That it is due soon stays said: a day
     * more or less is no news.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untrue(NoticeRepository.Subject was, Deadline.State now) {
        var untrue = Stream.of(NoticeKind.values())
                .filter(kind -> kind.state() != Deadline.State.DUE_SOON && !kind.holdsIn(now))
                .toList();
        notices.lift(was, untrue).stream()
                .filter(NoticeKind::beginsState)
                .forEach(kind -> timeline.strike(
                        was.petition(),
                        SayNotices.entry(kind),
                        "date",
                        was.dueOn().toString(),
                        clock.instant()));
    }
}
