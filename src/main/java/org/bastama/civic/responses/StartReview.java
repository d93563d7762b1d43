package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request for review comes to the desk of the authority that answered, as a hand-over with a term of its own: states,
 * reminders and calendars are those of any term, and the answer is a final response.
 */
@Component
public class StartReview {

    private final HandOverRepository handOvers;
    private final DeadlineRepository deadlines;
    private final DueDates dueDates;
    private final DeskMail mail;
    private final Clock clock;

    StartReview(
            HandOverRepository handOvers, DeadlineRepository deadlines, DueDates dueDates, DeskMail mail, Clock clock) {
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.mail = mail;
        this.clock = clock;
    }

    /** Which hand-over of its petition a review is: the one after the last threshold's. */
    public static int ordinal(Procedure procedure) {
        return procedure.thresholds().size() + 1;
    }

    /** Starts it today and answers its due date; the petition's hand-overs must be held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LocalDate start(Petition petition, Procedure procedure, String authoritySlug, LocalizedText reason) {
        var review = Objects.requireNonNull(procedure.response().review());
        var unit = Objects.requireNonNull(procedure.response().term()).unit();
        var term = new Procedure.Term(review.length(), unit);
        var now = clock.instant();
        var handOver =
                new HandOver(petition.number(), ordinal(procedure), authoritySlug, now, null, null, null, 1, true);
        handOvers.insert(handOver);
        var start = Formats.day(now);
        var dates = DeadlineDates.of(start, term, procedure.calendar(), dueDates);
        deadlines.insert(handOver, procedure, term, start, dates);
        mail.reviewAsked(petition, authoritySlug, reason, dates.dueOn());
        return dates.dueOn();
    }
}
