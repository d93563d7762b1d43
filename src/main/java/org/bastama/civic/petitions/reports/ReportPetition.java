package org.bastama.civic.petitions.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.SecretKeyBox;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports a petition to the moderators: open to everybody who sees it, a few times an hour. */
@Component
public class ReportPetition {

    /** The longest note, in code points. */
    public static final int LONGEST_NOTE = 1_000;

    /** Reports per hour from one person or network address. */
    public static final int MOST_PER_HOUR = 5;

    private final ReportRepository reports;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final Reasons reasons;
    private final SecretKeyBox key;
    private final Clock clock;

    ReportPetition(
            ReportRepository reports,
            PetitionQueries petitions,
            PetitionGuard guard,
            Reasons reasons,
            Keys keys,
            Clock clock) {
        this.reports = reports;
        this.petitions = petitions;
        this.guard = guard;
        this.reasons = reasons;
        this.key = keys.derive("petitions reports");
        this.clock = clock;
    }

    /**
     * Reports once: a second report by the same person while the first waits changes nothing. Rejected at
     * {@code reason} and {@code note}, and with {@code petitions.report.too-many}.
     *
     * @param directKey of the address while supporters gather, else null
     */
    @Transactional
    public void report(
            PetitionNumber number,
            @Nullable String directKey,
            @Nullable String reasonCode,
            String note,
            String networkAddress,
            Actor actor) {
        var petition = petitions.find(number).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (!guard.of(petition, actor).mayReport(directKey)) {
            throw Rejection.of("shared.unknown-number");
        }
        var checkedNote = checked(reasonCode, note);
        var now = clock.instant();
        var reporter = reporter(networkAddress, actor, now);
        if (reports.waits(number, reporter)) {
            return;
        }
        if (reports.countOf(reporter, now.minus(Duration.ofHours(1))) >= MOST_PER_HOUR) {
            throw Rejection.of("petitions.report.too-many", MOST_PER_HOUR);
        }
        reports.insert(
                new Report(Ids.next(clock), number, Objects.requireNonNull(reasonCode), checkedNote, now, null),
                reporter);
    }

    private String checked(@Nullable String reasonCode, String note) {
        var rejections = new Rejections();
        rejections.require(
                reasonCode != null && reasons.find(reasonCode).isPresent(),
                "reason",
                "petitions.report.reason-missing");
        var checked = rejections.collect("note", () -> Text.lines(note, LONGEST_NOTE));
        rejections.require(
                !"other".equals(reasonCode) || checked == null || !checked.isEmpty(),
                "note",
                "petitions.report.note-missing");
        rejections.throwIfAny();
        return Objects.requireNonNull(checked);
    }

    /** A keyed hash that changes every week: enough to count, useless to follow anybody (TRUST §1). */
    private String reporter(String networkAddress, Actor actor, Instant now) {
        var account = actor.account();
        var who = account == null ? "address " + networkAddress : "account " + account;
        return key.hash(now.getEpochSecond() / Duration.ofDays(7).toSeconds() + " " + who);
    }
}
