package org.bastama.foundation.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals against what moderators refused: one for each subject, within a term, decided by another moderator if there is
 * one. Rooms say who may appeal and what follows; a subject is named by the queue and the id under which it was refused.
 */
@Component
public class Appeals {

    /** The shortest statement, in characters. */
    public static final int SHORTEST_STATEMENT = 20;

    /** The longest statement, in characters. */
    public static final int LONGEST_STATEMENT = 2_000;

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final AppealRepository appeals;
    private final DecisionRepository decisions;
    private final PortalProperties portal;
    private final Clock clock;

    Appeals(AppealRepository appeals, DecisionRepository decisions, PortalProperties portal, Clock clock) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.portal = portal;
        this.clock = clock;
    }

    /** The queue of appeals against what was refused in a queue: for the desk and in statistics. */
    public static String queue(String refusedIn) {
        return refusedIn + "-appeals";
    }

    /** The appeal against a refusal, decided or not. */
    public Optional<Appeal> find(String queue, String subject) {
        return appeals.find(queue, subject);
    }

    /** The appeals against refusals of a queue that wait for a decision, in the order they are due. */
    public List<Appeal> waiting(String queue, int most) {
        return appeals.waiting(queue, most);
    }

    /** The last day to appeal what is decided now. */
    public LocalDate lastDay() {
        return lastDay(clock.instant());
    }

    /**
     * The refusal of a subject and its appeal; empty when it was never refused with that verdict.
     *
     * @param impartial active moderators who have no part in the matter; asked for only while an appeal waits
     */
    public Optional<Contest> contest(
            String queue, String subject, String verdict, Supplier<? extends Collection<AccountId>> impartial) {
        return appeals.first(queue, subject, verdict).map(first -> {
            @Nullable Appeal appeal = appeals.find(queue, subject).orElse(null);
            var waits = appeal != null && appeal.ruling() == null;
            return new Contest(
                    first.at(),
                    first.by(),
                    lastDay(first.at()).atTime(LAST_SECOND).atZone(Formats.ZONE).toInstant(),
                    appeal,
                    waits ? without(first.by(), impartial.get()) : List.of());
        });
    }

    /**
     * Lodges an appeal in the caller's transaction, which has checked who may. Rejected at {@code statement} when that is
     * too short or too long, and with {@code moderation.appeal.once} when there is one already.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Appeal lodge(
            String queue, String subject, Language language, String statement, @Nullable Instant due, Actor actor) {
        return lodge(queue, subject, language, statement, due, actor.requireAccount());
    }

    /** The same of somebody who came by a link and may have no account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Appeal lodge(
            String queue,
            String subject,
            Language language,
            String statement,
            @Nullable Instant due,
            @Nullable AccountId by) {
        var appeal = new Appeal(
                Ids.next(clock),
                queue,
                subject,
                LocalizedText.of(language, checked(statement)),
                clock.instant(),
                by,
                due,
                null);
        try {
            appeals.add(appeal);
        } catch (DuplicateKeyException e) {
            throw Rejection.of("moderation.appeal.once");
        }
        return appeal;
    }

    /**
     * Decides the appeal in the caller's transaction and counts that in the statistics. To uphold takes a note, else
     * rejected at {@code note}; rejected with {@code shared.not-allowed} for whoever may not decide it, and with
     * {@code shared.changed-meanwhile} when somebody was quicker.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Appeal.Ruling rule(Contest contest, boolean granted, LocalizedText note, Actor actor) {
        var appeal = contest.appeal();
        var judge = contest.judge(actor).orElseThrow(() -> Rejection.of("shared.not-allowed"));
        check(granted, note);
        var ruling = new Appeal.Ruling(granted, note, judge, clock.instant(), actor.requireAccount());
        if (appeal == null || !appeals.decide(appeal.id(), ruling)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        // Without a reason of the vocabulary: the first decision has counted it already.
        decisions.addDecision(
                queue(appeal.queue()),
                appeal.subject(),
                ruling.code(),
                null,
                note,
                ruling.decidedAt(),
                ruling.decidedBy());
        return ruling;
    }

    private static List<AccountId> without(AccountId first, Collection<AccountId> impartial) {
        return impartial.stream().filter(id -> !id.equals(first)).toList();
    }

    private LocalDate lastDay(Instant decidedAt) {
        return Formats.day(decidedAt).plusDays(portal.appealWithin().toDays());
    }

    private static String checked(String typed) {
        var rejections = new Rejections();
        var statement = rejections.collect("statement", () -> Text.lines(typed, LONGEST_STATEMENT));
        rejections
                .require(
                        statement == null || Text.length(statement) >= SHORTEST_STATEMENT,
                        "statement",
                        "moderation.appeal.too-short",
                        SHORTEST_STATEMENT)
                .throwIfAny();
        return Objects.requireNonNull(statement);
    }

    private static void check(boolean granted, LocalizedText note) {
        var rejections =
                new Rejections().require(granted || !note.isEmpty(), "note", "moderation.decision.note-missing");
        note.texts()
                .values()
                .forEach(text -> rejections.collect("note", () -> Text.lines(text, Decisions.LONGEST_NOTE)));
        rejections.throwIfAny();
    }
}
