package org.bastama.outside.publicweb.petition;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** What happened: the timeline, and the deadline of the authority. */
@Component
class HistoryPart {

    private final PetitionQueries petitions;
    private final TimelineTexts texts;
    private final DeadlineQueries deadlines;

    HistoryPart(PetitionQueries petitions, TimelineTexts texts, DeadlineQueries deadlines) {
        this.petitions = petitions;
        this.texts = texts;
        this.deadlines = deadlines;
    }

    /** The public timeline, newest first. */
    List<PetitionPage.Step> steps(PetitionNumber number, Words words) {
        return petitions.timeline(number).reversed().stream()
                .map(entry -> step(entry, words))
                .toList();
    }

    /** The deadline, if one runs or ran. */
    Optional<PetitionPage.Due> due(PetitionNumber number, Words words) {
        return deadlines.current(number).map(deadline -> new PetitionPage.Due(text(deadline, words), tone(deadline)));
    }

    private PetitionPage.Step step(TimelineEntry entry, Words words) {
        return new PetitionPage.Step(
                words.date(entry.happenedAt()),
                Formats.day(entry.happenedAt()).toString(),
                texts.of(entry, words.language()),
                PetitionPage.Note.of(entry.note(), words),
                entry.struckAt() != null);
    }

    private String text(Deadline deadline, Words words) {
        var due = words.date(deadline.dueOn());
        return switch (deadline.state()) {
            case RUNNING, DUE_SOON -> words.t("publicweb.due.running", due, left(deadline, words));
            case OVERDUE -> words.t("publicweb.due.overdue", due);
            case LONG_OVERDUE -> words.t("publicweb.due.long-overdue", due);
            case STOPPED -> words.t(deadline.stoppedLate() ? "publicweb.due.late" : "publicweb.due.kept", due);
        };
    }

    /** In the days in which the term is counted. */
    private String left(Deadline deadline, Words words) {
        var days = deadlines.daysLeft(deadline);
        if (days == 0) {
            return words.t("responses.deadline.today");
        }
        return words.t(
                deadline.term().unit() == Procedure.Unit.WORKING
                        ? "responses.deadline.left.working"
                        : "responses.deadline.left.calendar",
                days);
    }

    private static String tone(Deadline deadline) {
        return switch (deadline.state()) {
            case OVERDUE, LONG_OVERDUE -> "bad";
            case DUE_SOON -> "warn";
            case STOPPED -> deadline.stoppedLate() ? "warn" : "good";
            case RUNNING -> "";
        };
    }
}
