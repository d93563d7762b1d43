package org.bastama.foundation.moderation;

import java.time.Clock;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderators decided and took away: named, reasoned, counted in public statistics. Queue, verdict and kind are codes
 * that end the message keys {@code moderation.queue.…}, {@code moderation.verdict.…} and {@code moderation.kind.…}.
 */
@Component
public class Decisions {

    /** The longest note, in characters of one language. */
    public static final int LONGEST_NOTE = 2_000;

    private final DecisionRepository repository;
    private final Reasons reasons;
    private final Clock clock;

    Decisions(DecisionRepository repository, Reasons reasons, Clock clock) {
        this.repository = repository;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Notes a decision in the caller's transaction; for moderators. Rejected at {@code reason} when the code is unknown and
     * at {@code note} when that is too long.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String queue,
            String subject,
            String verdict,
            @Nullable String reasonCode,
            LocalizedText note,
            Actor moderator) {
        moderator.require(Role.MODERATOR);
        check(reasonCode, note);
        repository.addDecision(queue, subject, verdict, reasonCode, note, clock.instant(), moderator.requireAccount());
    }

    /** Notes, in the caller's transaction and for the public removal log, that something was taken away; for moderators. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordRemoval(String kind, String subject, String reasonCode, LocalizedText note, Actor moderator) {
        moderator.require(Role.MODERATOR);
        check(reasonCode, note);
        repository.addRemoval(kind, subject, reasonCode, note, clock.instant(), moderator.requireAccount());
    }

    /** Rejected unless there is a reason of the vocabulary and a note in some language: for verdicts that need them. */
    public void requireReasoned(@Nullable String reasonCode, LocalizedText note) {
        new Rejections()
                .require(reasonCode != null, "reason", "moderation.decision.reason-missing")
                .require(!note.isEmpty(), "note", "moderation.decision.note-missing")
                .throwIfAny();
        check(reasonCode, note);
    }

    private void check(@Nullable String reasonCode, LocalizedText note) {
        var rejections = new Rejections()
                .require(
                        reasonCode == null || reasons.find(reasonCode).isPresent(),
                        "reason",
                        "moderation.decision.reason-missing");
        Language.all()
                .forEach(language -> note.exactly(language)
                        .ifPresent(text -> rejections.collect("note", () -> Text.lines(text, LONGEST_NOTE))));
        rejections.throwIfAny();
    }
}
