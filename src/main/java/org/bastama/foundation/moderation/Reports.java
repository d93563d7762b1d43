package org.bastama.foundation.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.SecretKeyBox;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anybody reports to the moderators: with a reason of the vocabulary, a few times an hour. Rooms say what can be
 * reported and what follows; a subject is named by a queue and the room's own name for it.
 */
@Component
public class Reports {

    /** The longest note, in code points. */
    public static final int LONGEST_NOTE = 1_000;

    /** Reports per hour from one person or network address, whatever they are about. */
    public static final int MOST_PER_HOUR = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);
    /** The reason that says nothing without words. */
    private static final String OTHER = "other";

    private final ReportRepository reports;
    private final Reasons reasons;
    private final SecretKeyBox key;
    private final Clock clock;

    Reports(ReportRepository reports, Reasons reasons, Keys keys, Clock clock) {
        this.reports = reports;
        this.reasons = reasons;
        this.key = keys.derive("moderation reports");
        this.clock = clock;
    }

    /**
     * Keeps a report in the caller's transaction, which has checked that the subject is there to be seen; a second one by
     * the same person while the first waits changes nothing. Rejected at {@code reason} and {@code note}, and with
     * {@code moderation.report.too-many}.
     *
     * @param about the kind of thing that it is, as the vocabulary of reasons names it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(
            String queue,
            String subject,
            String about,
            @Nullable String reasonCode,
            String note,
            String networkAddress,
            Actor actor) {
        var checkedNote = checked(about, reasonCode, note);
        var now = clock.instant();
        var reporter = reporter(networkAddress, actor, now);
        if (reports.waits(queue, subject, reporter)) {
            return;
        }
        if (reports.countOf(reporter, now.minus(HOUR)) >= MOST_PER_HOUR) {
            throw Rejection.of("moderation.report.too-many", MOST_PER_HOUR);
        }
        var report =
                new Report(Ids.next(clock), queue, subject, Objects.requireNonNull(reasonCode), checkedNote, now, null);
        reports.insert(report, reporter);
    }

    /** One of a queue. */
    @Transactional(readOnly = true)
    public Optional<Report> find(String queue, UUID id) {
        return reports.find(queue, id);
    }

    /** Those of a queue that wait, the longest first. */
    @Transactional(readOnly = true)
    public List<Report> waiting(String queue, int most) {
        return reports.waiting(queue, most);
    }

    /**
     * Settles one in the caller's transaction; for moderators. Rejected with {@code moderation.report.settled} when
     * somebody was quicker.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Report settle(String queue, UUID id, Actor moderator) {
        moderator.require(Role.MODERATOR);
        var report = reports.find(queue, id).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (!reports.settle(id, clock.instant(), moderator.requireAccount())) {
            throw Rejection.of("moderation.report.settled");
        }
        return report;
    }

    /** Settles whatever was reported of a subject, in the caller's transaction; for moderators. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleAll(String queue, String subject, Actor moderator) {
        moderator.require(Role.MODERATOR);
        reports.settleAll(queue, subject, clock.instant(), moderator.requireAccount());
    }

    private String checked(String about, @Nullable String reasonCode, String note) {
        var rejections = new Rejections();
        rejections.require(
                reasons.about(about).stream().anyMatch(reason -> reason.code().equals(reasonCode)),
                "reason",
                "moderation.report.reason-missing");
        var checked = rejections.collect("note", () -> Text.lines(note, LONGEST_NOTE));
        rejections.require(
                !OTHER.equals(reasonCode) || checked == null || !checked.isEmpty(),
                "note",
                "moderation.report.note-missing");
        rejections.throwIfAny();
        return Objects.requireNonNull(checked);
    }

    /** A keyed hash that changes every week: enough to count, useless to follow anybody (TRUST §1). */
    private String reporter(String networkAddress, Actor actor, Instant now) {
        var account = actor.account();
        var who = account == null ? "address " + networkAddress : "account " + account;
        return key.hash(now.getEpochSecond() / WEEK.toSeconds() + " " + who);
    }
}
