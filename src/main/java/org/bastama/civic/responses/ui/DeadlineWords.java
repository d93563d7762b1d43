package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;

/** Says deadlines in the language of the page. */
@Component
class DeadlineWords {

    private final DeadlineQueries deadlines;
    private final Clock clock;

    DeadlineWords(DeadlineQueries deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The length of a term, such as "15 working days". */
    String term(Procedure.Term term) {
        return say("responses.deadline.term." + term.unit().name().toLowerCase(Locale.ROOT), term.length());
    }

    /** The length of a deadline's term and of its extensions, such as "15 working days + 15 working days". */
    String terms(Deadline deadline) {
        return deadline.terms().stream().map(this::term).collect(Collectors.joining(" + "));
    }

    /** How much time is left, or by how much it is over, or when it was stopped. */
    String left(Deadline deadline) {
        if (deadline.state() == Deadline.State.STOPPED) {
            return say("responses.deadline.stopped-on", Formats.day(Objects.requireNonNull(deadline.stoppedAt())));
        }
        if (deadline.suspendedUntil().isPresent()) {
            return say(
                    "responses.deadline.suspended-until",
                    deadline.suspendedUntil().get());
        }
        var today = Formats.day(clock.instant());
        if (today.equals(deadline.dueOn())) {
            return say("responses.deadline.today");
        }
        if (today.isAfter(deadline.dueOn())) {
            return say("responses.deadline.over", ChronoUnit.DAYS.between(deadline.dueOn(), today));
        }
        return say(
                deadline.term().unit() == Procedure.Unit.WORKING
                        ? "responses.deadline.left.working"
                        : "responses.deadline.left.calendar",
                deadlines.daysLeft(deadline));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
