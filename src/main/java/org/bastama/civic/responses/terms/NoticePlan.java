package org.bastama.civic.responses.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.responses.Deadline;

/**
 * What is to be said of a term today, after what was said before. Only what is still so is told, all of it in one mail
 * to the authority; what a stop or a jump of the clock let pass is noted as skipped.
 *
 * @param entries what comes on the timeline, also late: a due date that passed is a fact, with its own day
 * @param reached whether its followers hear today that it is in its present state
 * @param mails whether the authority gets a mail today
 * @param escalates whether the mail goes to those as well who hear of answers that are long overdue
 */
record NoticePlan(
        Deadline.State state,
        List<Noted> noted,
        List<Notice> entries,
        boolean reached,
        boolean mails,
        boolean escalates) {

    /** A notice, and whether somebody was told or it was skipped. */
    record Noted(Notice notice, boolean told) {}

    /** Decides; pure. */
    static NoticePlan of(NoticeDays days, Set<Notice.Key> said, LocalDate today) {
        var term = days.term();
        var state = term.state(today);
        var fresh = days.until(today).stream()
                .filter(notice -> !said.contains(notice.key()))
                .toList();
        var mailed = fresh.stream()
                .filter(notice -> notice.kind().toAuthority() && isNews(notice, term, state))
                .map(Notice::on)
                .max(LocalDate::compareTo);
        var noted = fresh.stream()
                .map(notice -> new Noted(
                        notice,
                        isNews(notice, term, state)
                                && (begins(notice, state)
                                        || (notice.kind().toAuthority()
                                                && mailed.filter(notice.on()::equals)
                                                        .isPresent()))))
                .toList();
        return new NoticePlan(
                state,
                noted,
                fresh.stream().filter(NoticePlan::isFact).toList(),
                fresh.stream().anyMatch(notice -> begins(notice, state) && isNews(notice, term, state)),
                mailed.isPresent(),
                fresh.stream().anyMatch(notice -> notice.kind() == NoticeKind.LONG_OVERDUE));
    }

    private static boolean begins(Notice notice, Deadline.State state) {
        return notice.kind().beginsState() && notice.kind().state() == state;
    }

    /** Still so, and not told with the hand-over: a short term is due soon from its first day. */
    private static boolean isNews(Notice notice, RunningTerm term, Deadline.State state) {
        return notice.kind().holdsIn(state) && notice.on().isAfter(term.startsOn());
    }

    private static boolean isFact(Notice notice) {
        return notice.kind() == NoticeKind.OVERDUE || notice.kind() == NoticeKind.LONG_OVERDUE;
    }
}
