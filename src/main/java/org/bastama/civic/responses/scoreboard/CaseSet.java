package org.bastama.civic.responses.scoreboard;

import static org.bastama.civic.responses.scoreboard.Standing.ANSWERED_WITHOUT_TERM;
import static org.bastama.civic.responses.scoreboard.Standing.IN_TIME;
import static org.bastama.civic.responses.scoreboard.Standing.LATE;
import static org.bastama.civic.responses.scoreboard.Standing.OVERDUE;
import static org.bastama.civic.responses.scoreboard.Standing.WAITING;
import static org.bastama.civic.responses.scoreboard.Standing.WAITING_WITHOUT_TERM;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cases behind a number of the scoreboard: the one place that says which cases a figure counts. */
public enum CaseSet {
    /** All that the authority has to answer or has answered. */
    RECEIVED(EnumSet.of(WAITING, WAITING_WITHOUT_TERM, OVERDUE, IN_TIME, LATE, ANSWERED_WITHOUT_TERM)),
    /** Those of which it is settled whether the answer is in time. */
    JUDGED(EnumSet.of(IN_TIME, LATE, OVERDUE)),
    /** Answered in time. */
    ANSWERED_IN_TIME(EnumSet.of(IN_TIME)),
    /** Answered, in time or not: the median is theirs. */
    ANSWERED(EnumSet.of(IN_TIME, LATE, ANSWERED_WITHOUT_TERM)),
    /** Waiting, though the due date has passed. */
    OVERDUE_NOW(EnumSet.of(OVERDUE)),
    /** Passed on to another authority; in no other figure. */
    PASSED_ON(EnumSet.of(Standing.PASSED_ON)),
    /** Answered, and enough signers said whether the answer answers the petition. */
    RATED(EnumSet.of(IN_TIME, LATE, ANSWERED_WITHOUT_TERM)),
    /** Answered with promises whose outcome is known. */
    PROMISED(EnumSet.of(IN_TIME, LATE, ANSWERED_WITHOUT_TERM));

    private final Set<Standing> standings;

    CaseSet(Set<Standing> standings) {
        this.standings = standings;
    }

    /** How the cases stand. */
    Set<Standing> standings() {
        return standings;
    }

    /** Whether a case is one of them. */
    public boolean holds(ScoreCase one) {
        return standings.contains(one.standing())
                && switch (this) {
                    case RATED -> one.satisfaction() != null;
                    case PROMISED -> one.promised() > 0;
                    default -> true;
                };
    }

    /** The name in addresses, the API, and message keys {@code responses.score.cases.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a code of an address means. */
    public static Optional<CaseSet> of(String code) {
        return Stream.of(values()).filter(set -> set.code().equals(code)).findFirst();
    }
}
