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
import org.bastama.civic.responses.DeadlineStatesReached;
import org.bastama.foundation.shared.Formats;
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

    /** Of terms whose rows the caller's transaction holds. While a term is suspended nothing is said of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(List<RunningTerm> locked, LocalDate today) {
        var said = notices.said(locked);
        var news = new ArrayList<NoticeRepository.New>();
        var steps = new ArrayList<Timeline.Step>();
        var reached = new ArrayList<DeadlineStateReached>();
        var reminders = new ArrayList<Reminder>();
        var next = new HashMap<LocalDate, List<RunningTerm>>();
        for (var term : locked) {
            var suspendedUntil = term.suspendedUntil(today);
            if (suspendedUntil.isPresent()) {
                wait(next, term, suspendedUntil.get().plusDays(1));
                continue;
            }
            var days = NoticeDays.of(term, dueDates);
            var plan = NoticePlan.of(days, said.getOrDefault(NoticeRepository.Subject.of(term), Set.of()), today);
            plan.noted().forEach(noted -> news.add(new NoticeRepository.New(term, noted)));
            plan.entries().forEach(notice -> steps.add(step(term, notice)));
            if (plan.reached()) {
                reached.add(new DeadlineStateReached(
                        term.petition(),
                        term.ordinal(),
                        plan.state(),
                        term.dates().dueOn()));
            }
            if (plan.mails()) {
                reminders.add(new Reminder(term, plan.state(), plan.escalates()));
            }
            wait(next, term, days.after(today));
        }
        notices.note(news, clock.instant());
        timeline.add(steps);
        if (!reached.isEmpty()) {
            events.publishEvent(new DeadlineStatesReached(List.copyOf(reached)));
        }
        next.forEach(terms::waitUntil);
        mails.send(reminders, today);
    }

    private static void wait(Map<LocalDate, List<RunningTerm>> next, RunningTerm term, LocalDate until) {
        next.computeIfAbsent(until, day -> new ArrayList<>()).add(term);
    }

    private static Timeline.Step step(RunningTerm term, Notice notice) {
        return new Timeline.Step(
                term.petition(),
                entry(notice.kind()),
                notice.on().atStartOfDay(Formats.ZONE).toInstant(),
                details(term));
    }

    private static Map<String, String> details(RunningTerm term) {
        var date = term.dates().dueOn().toString();
        return term.review()
                ? Map.of("date", date, "authority", term.authoritySlug(), "review", "true")
                : Map.of("date", date, "authority", term.authoritySlug());
    }

    /** The kind of the entry on the timeline. */
    static String entry(NoticeKind kind) {
        return "deadline_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
