package org.bastama.civic.responses.scoreboard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands at the beginning of a day; all figures of the scoreboard count cases by it. A case is one delivery of
 * a petition to one authority: with a second threshold there is a second one, and a transfer begins one at the next
 * authority.
 */
public enum Standing {
    /** Not answered, and the due date has not passed. */
    WAITING,
    /** Not answered, and the procedure fixes no term. */
    WAITING_WITHOUT_TERM,
    /** Not answered, and the due date has passed. */
    OVERDUE,
    /** Answered on the due date or before, extensions included. */
    IN_TIME,
    /** Answered after the due date. */
    LATE,
    /** Answered, and the procedure fixes no term. */
    ANSWERED_WITHOUT_TERM,
    /** Passed on to another authority, whose case it is from then on. */
    PASSED_ON,
    /** The petition was taken down before it was answered: nothing is asked of the authority any more. */
    TAKEN_DOWN;

    /** How the authority's part in a petition ended. */
    public enum Ending {
        NONE,
        ANSWERED,
        PASSED_ON,
        TAKEN_DOWN
    }

    /** Those that may change as time passes. */
    static final Set<Standing> UNSETTLED = EnumSet.of(WAITING, WAITING_WITHOUT_TERM, OVERDUE);

    /**
     * Where a case stands at the beginning of a day: what happens on that day comes later.
     *
     * @param dueOn the last day of the term with its extensions; null without a term
     * @param endedOn the day of the ending; null for {@link Ending#NONE}
     */
    public static Standing on(LocalDate day, @Nullable LocalDate dueOn, Ending ending, @Nullable LocalDate endedOn) {
        return switch (ending) {
            case PASSED_ON -> PASSED_ON;
            case TAKEN_DOWN -> TAKEN_DOWN;
            case ANSWERED -> answered(dueOn, endedOn);
            case NONE -> waiting(day, dueOn);
        };
    }

    private static Standing answered(@Nullable LocalDate dueOn, @Nullable LocalDate endedOn) {
        if (dueOn == null) {
            return ANSWERED_WITHOUT_TERM;
        }
        return endedOn != null && endedOn.isAfter(dueOn) ? LATE : IN_TIME;
    }

    private static Standing waiting(LocalDate day, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return WAITING_WITHOUT_TERM;
        }
        return day.isAfter(dueOn) ? OVERDUE : WAITING;
    }

    /**
     * The day on which it was settled whether the answer is in time: the day of the answer, else the day after the due
     * date, which stays whenever the late answer comes; null where that is still open.
     */
    @Nullable
    LocalDate judgedOn(@Nullable LocalDate dueOn, @Nullable LocalDate endedOn) {
        return switch (this) {
            case IN_TIME -> endedOn;
            case LATE, OVERDUE -> dueOn == null ? null : dueOn.plusDays(1);
            default -> null;
        };
    }

    /** Whether nothing changes it any more. */
    boolean isSettled() {
        return !UNSETTLED.contains(this);
    }

    /** The name in message keys {@code responses.score.standing.<code>} and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
