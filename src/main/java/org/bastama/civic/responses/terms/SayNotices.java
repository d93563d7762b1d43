package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.responses.DeadlineStateReached;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what is due of some terms, with all that follows: the timeline, the event, the mails to authorities. */
@Component
class SayNotices {

    private final TermRepository terms;
    private final NoticeRepository notices;
    private final DueDates dueDates;
    private final Timeline timeline;
    private final ReminderMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SayNotices(
            TermRepository terms,
            NoticeRepository notices,
            DueDates dueDates,
            Timeline timeline,
            ReminderMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.notices = notices;
        this.dueDates = dueDates;
        this.timeline = timeline;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Of terms whose rows the caller's transaction holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(List<RunningTerm> locked, LocalDate today) {
        var said = notices.said(locked);
        var reminders = new ArrayList<Reminder>();
        var next = new HashMap<LocalDate, List<RunningTerm>>();
        for (var term : locked) {
            var days = NoticeDays.of(term, dueDates);
            var plan = NoticePlan.of(days, said.getOrDefault(NoticeRepository.Subject.of(term), Set.of()), today);
            if (note(term, plan)) {
                tell(term, plan);
                if (plan.mails()) {
                    reminders.add(new Reminder(term, plan.state(), plan.escalates()));
                }
            }
            next.computeIfAbsent(days.after(today), day -> new ArrayList<>()).add(term);
        }
        next.forEach(terms::waitUntil);
        mails.send(reminders, today);
    }

    /** False when there is nothing to note, or somebody noted it at this moment. */
    private boolean note(RunningTerm term, NoticePlan plan) {
        var now = clock.instant();
        return !plan.noted().isEmpty()
                && plan.noted().stream()
                        .map(noted -> notices.note(term, noted, now))
                        .reduce(true, Boolean::logicalAnd);
    }

    private void tell(RunningTerm term, NoticePlan plan) {
        var due = term.dates().dueOn();
        plan.entries()
                .forEach(notice -> timeline.add(
                        term.petition(),
                        entry(notice.kind()),
                        notice.on().atStartOfDay(Formats.ZONE).toInstant(),
                        Map.of("date", due.toString(), "authority", term.authoritySlug()),
                        LocalizedText.empty()));
        if (plan.reached()) {
            events.publishEvent(new DeadlineStateReached(term.petition(), term.ordinal(), plan.state(), due));
        }
    }

    /** The kind of the entry on the timeline. */
    static String entry(NoticeKind kind) {
        return "deadline_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
