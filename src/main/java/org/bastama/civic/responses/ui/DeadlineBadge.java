package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bastama.civic.responses.Deadline;

/** How urgent a deadline is, in words and a colour. */
public final class DeadlineBadge extends Span {

    /** The badge of a deadline; one that was stopped tells whether in time. */
    public DeadlineBadge(Deadline deadline) {
        super();
        var word = deadline.state() == Deadline.State.STOPPED && deadline.stoppedLate()
                ? "stopped-late"
                : deadline.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        setText(getTranslation("responses.deadline.state." + word));
        addClassNames("b-badge", look(deadline));
    }

    private static String look(Deadline deadline) {
        return switch (deadline.state()) {
            case RUNNING -> "accent";
            case SUSPENDED -> "paused";
            case DUE_SOON -> "warn";
            case OVERDUE, LONG_OVERDUE -> "bad";
            case STOPPED -> deadline.stoppedLate() ? "warn" : "good";
        };
    }
}
