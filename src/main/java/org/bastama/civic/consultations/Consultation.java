package org.bastama.civic.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, whole, in any state. What is not chosen or has not happened yet is null.
 *
 * @param territoryCode of a territory; in a draft, what was typed
 * @param procedureVersion fixed when it is announced
 * @param outcome what came of it; null until it is published
 * @param contributions how many were ever confirmed, and so the highest number of one
 */
public record Consultation(
        ConsultationNumber number,
        ConsultationState state,
        Holders holders,
        AccountId author,
        @Nullable String territoryCode,
        @Nullable String topic,
        @Nullable String procedureCode,
        @Nullable Integer procedureVersion,
        ConsultationText text,
        Moments moments,
        List<Part> parts,
        @Nullable Outcome outcome,
        int contributions,
        int version) {

    /** The most parts that one has. */
    public static final int MOST_PARTS = 20;

    public Consultation {
        parts = List.copyOf(parts);
    }

    /** Who holds it: an authority, a registered group, or both. */
    public record Holders(
            @Nullable String authoritySlug, @Nullable GroupId group) {}

    /**
     * When what happened or is due.
     *
     * @param closesAt the end of its last day
     */
    public record Moments(
            Instant createdAt,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Instant announcedAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Instant outcomeAt) {

        /** The first day. */
        public @Nullable LocalDate opensOn() {
            return opensAt == null ? null : Formats.day(opensAt);
        }

        /** The last day. */
        public @Nullable LocalDate lastDay() {
            return closesAt == null ? null : Formats.day(closesAt).minusDays(1);
        }
    }

    /**
     * A part of it.
     *
     * @param ordinal its place, from 1, which is in its address
     * @param kind the code of a {@link PartKind}
     * @param id names it through all saves of its draft, wherever it stands
     * @param content what only its kind understands; empty where it has nothing of its own
     */
    public record Part(int ordinal, String kind, LocalizedText title, LocalizedText intro, UUID id, String content) {

        /** The longest title, in code points. */
        public static final int LONGEST_TITLE = 120;

        /** The longest introduction, in code points. */
        public static final int LONGEST_INTRO = 3_000;
    }

    /** "You said" and "we did", and who says so. */
    public record Outcome(LocalizedText said, LocalizedText did, String by, Instant publishedAt) {

        /** The longest of the two texts in one language, in code points. */
        public static final int LONGEST = 10_000;
    }

    /** The part at a place. */
    public Optional<Part> part(int ordinal) {
        return parts.stream().filter(part -> part.ordinal() == ordinal).findFirst();
    }

    /** Whether contributions are taken now: what is due to close takes none, even before the job has closed it. */
    public boolean takesContributions(Instant now) {
        var opens = moments.opensAt();
        var closes = moments.closesAt();
        return (state == ConsultationState.ANNOUNCED || state == ConsultationState.OPEN)
                && opens != null
                && closes != null
                && !now.isBefore(opens)
                && now.isBefore(closes);
    }

    /** Its state now, as people are told it: what is due has happened, even before the job has noted it. */
    public ConsultationState shownAt(Instant now) {
        return switch (state) {
            case ANNOUNCED, OPEN ->
                takesContributions(now)
                        ? ConsultationState.OPEN
                        : isOver(now) ? ConsultationState.CLOSED : ConsultationState.ANNOUNCED;
            case DRAFT, CLOSED, OUTCOME_PUBLISHED -> state;
        };
    }

    private boolean isOver(Instant now) {
        var closes = moments.closesAt();
        return closes != null && !now.isBefore(closes);
    }
}
