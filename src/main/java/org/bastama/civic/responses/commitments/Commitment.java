package org.bastama.civic.responses.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A promise of an authority in a response.
 *
 * @param number which one of its petition, from 1
 * @param response the final response it belongs to, in its first version
 * @param dueOn its last day; it is never moved
 * @param lateSince the first day on which it was late; stays when it is kept afterwards
 * @param disputed whether the group says that it was not kept
 * @param officialName who made it
 * @param endedOn the day on which it was kept or broken; null while it runs
 * @param steps how many there are
 */
public record Commitment(
        PetitionNumber petition,
        int number,
        String authoritySlug,
        UUID response,
        LocalizedText text,
        LocalDate dueOn,
        CommitmentState state,
        @Nullable LocalDate lateSince,
        boolean disputed,
        String officialName,
        Instant madeAt,
        Instant changedAt,
        @Nullable LocalDate endedOn,
        int steps,
        List<Milestone> milestones) {

    /** How long the text is at most, in code points of one language. */
    public static final int LONGEST = 1_000;

    /** How many a petition has at most. */
    public static final int MOST = 20;

    /** How many steps one has at most, so that a step of a petition has one number ({@link CommitmentChanged}). */
    public static final int MOST_STEPS = 900;

    /** How one can stand, as people read it, in message keys {@code responses.commitment.state.<standing>}. */
    public static final List<String> STANDINGS =
            List.of("promised", "in_progress", "late", "kept", "kept-late", "disputed", "broken");

    public Commitment {
        milestones = List.copyOf(milestones);
    }

    /** Something to be reached on the way; its place counts from 1. */
    public record Milestone(
            int place,
            LocalizedText text,
            LocalDate dueOn,
            @Nullable LocalDate reachedOn) {

        /** How many a commitment has at most. */
        public static final int MOST = 10;

        /** How long the text is at most, in code points of one language. */
        public static final int LONGEST = 300;
    }

    /** How it stands: the state, but for one that was kept late and one that the group disputes. */
    public String standing() {
        return standing(state, disputed, lateSince != null);
    }

    static String standing(CommitmentState state, boolean disputed, boolean late) {
        if (disputed) {
            return "disputed";
        }
        return state == CommitmentState.KEPT && late ? "kept-late" : state.code();
    }

    /** The same after a step at a time. */
    Commitment after(CommitmentState to, boolean isDisputed, LocalDate day, Instant now) {
        return new Commitment(
                petition,
                number,
                authoritySlug,
                response,
                text,
                dueOn,
                to,
                to == CommitmentState.LATE && lateSince == null ? dueOn.plusDays(1) : lateSince,
                isDisputed,
                officialName,
                madeAt,
                now,
                to.runs() ? null : day,
                steps + 1,
                milestones);
    }

    /** The state of one that runs and was begun, on a day. */
    CommitmentState runningOn(LocalDate day) {
        return day.isAfter(dueOn) ? CommitmentState.LATE : CommitmentState.IN_PROGRESS;
    }
}
