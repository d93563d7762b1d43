package org.bastama.outside.publicweb.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One petition, whole.
 *
 * @param background Markdown as it was written
 * @param language the language of title, demand and background: the reader's if there is such a text
 */
record PetitionDetails(
        @JsonUnwrapped PetitionItem item,
        @OneOf(Vocabulary.LANGUAGE) String language,
        String demand,
        String background,
        List<@OneOf(Vocabulary.LANGUAGE) String> languages,
        @Nullable ProcedureRef procedure,
        List<ResponseItem> responses,
        @Nullable DeadlineItem deadline,
        @Nullable SatisfactionItem satisfaction,
        @Nullable ReplyItem reply,
        @Nullable ReviewItem review,
        List<CommitmentItem> commitments,
        URI url) {

    /** The version of the procedure it is led under. */
    record ProcedureRef(String code, int version) {}

    /**
     * A published response in its newest version.
     *
     * @param text of what changes the term or the authority the reason
     * @param demands what a final response answers one by one; else empty. The outcome follows from theirs
     * @param dueAt the due date as it was calculated by what moved it: an extension, a suspension, its end
     * @param suspendedUntil the last day that does not count, for a suspension
     * @param transferredTo the authority that has to answer after a transfer
     * @param official who signed it; empty for paper
     * @param source {@code desk}, {@code link} (by a link mailed to the office, without an account) or {@code paper}
     *     (received on paper, entered by the group, confirmed by a moderator)
     * @param receivedOn the day it came to the group, for paper
     * @param publishedAt when this version was published
     * @param documents what is attached to this version
     * @param former the versions before it, newest first
     */
    record ResponseItem(
            @OneOf(Vocabulary.RESPONSE_KIND) String kind,
            PetitionItem.AuthorityRef authority,
            @Nullable String outcome,
            @Nullable String incomingNumber,
            @Nullable OffsetDateTime dueAt,
            @Nullable LocalDate suspendedUntil,
            PetitionItem.@Nullable AuthorityRef transferredTo,
            String text,
            List<DemandItem> demands,
            String official,
            @OneOf(Vocabulary.RESPONSE_SOURCE) String source,
            @Nullable LocalDate receivedOn,
            OffsetDateTime publishedAt,
            OffsetDateTime firstPublishedAt,
            int version,
            String reason,
            List<DocumentItem> documents,
            List<VersionItem> former) {}

    /** One demand of several, how it ended, and why. */
    record DemandItem(String words, @Nullable String outcome, String reason) {}

    /** A document of a response; the size in bytes. */
    record DocumentItem(String name, String mediaType, long size, URI url) {}

    /**
     * A version that was corrected.
     *
     * @param reason why it corrected the one before; empty for the first
     */
    record VersionItem(
            int version,
            @Nullable String outcome,
            String text,
            List<DemandItem> demands,
            String official,
            OffsetDateTime publishedAt,
            String reason) {}

    /**
     * The deadline that runs, else the last one; it is kept until the last second of its day.
     *
     * @param state running, suspended, due_soon, overdue, long_overdue or stopped
     * @param dueAt with extensions and suspensions
     */
    record DeadlineItem(
            @OneOf(Vocabulary.DEADLINE_STATE) String state,
            OffsetDateTime dueAt,
            PetitionItem.AuthorityRef authority,
            LocalDate startedOn,
            List<ExtensionItem> extensions,
            List<SuspensionItem> suspensions) {}

    /**
     * The question to signers whether the answer answers the petition; sums of choices are null while there are fewer
     * than five answers.
     *
     * @param asked how many were written to
     * @param responseRate answers in whole per cent of those who were asked
     */
    record SatisfactionItem(
            @OneOf(Vocabulary.QUESTION_STATE) String state,
            OffsetDateTime openedAt,
            OffsetDateTime closesAt,
            long asked,
            long answered,
            int responseRate,
            @Nullable Long yes,
            @Nullable Long partly,
            @Nullable Long no) {}

    /**
     * What an authority promised.
     *
     * @param state promised, in_progress, kept, late or broken
     * @param lateSince the first day on which it was late; stays when it is kept afterwards
     * @param disputed whether the group says that it was not kept
     * @param endedOn the day on which it was kept or broken
     */
    record CommitmentItem(
            int number,
            PetitionItem.AuthorityRef authority,
            String text,
            LocalDate dueOn,
            @OneOf(Vocabulary.COMMITMENT_STATE) String state,
            @Nullable LocalDate lateSince,
            boolean disputed,
            @Nullable LocalDate endedOn,
            OffsetDateTime madeAt,
            OffsetDateTime changedAt,
            List<MilestoneItem> milestones,
            List<StepItem> steps) {}

    /** Something to be reached on the way. */
    record MilestoneItem(
            String text, LocalDate dueOn, @Nullable LocalDate reachedOn) {}

    /**
     * Something that was said of a commitment.
     *
     * @param author null where the calendar said it
     * @param evidence addresses of files
     */
    record StepItem(
            @OneOf(Vocabulary.COMMITMENT_STEP) String kind,
            LocalDate on,
            String note,
            @Nullable String author,
            List<URI> evidence) {}

    /** The group's reply to the final response, in its newest version. */
    record ReplyItem(String text, String author, OffsetDateTime publishedAt, int version) {}

    /**
     * The group's request to have the final response reviewed.
     *
     * @param state running, upheld or changed
     */
    record ReviewItem(
            @OneOf(Vocabulary.REVIEW_STATE) String state,
            PetitionItem.AuthorityRef authority,
            String reason,
            String author,
            OffsetDateTime requestedAt,
            @Nullable OffsetDateTime decidedAt) {}

    /** An extension as it was decided. */
    record ExtensionItem(LocalDate from, LocalDate to, LocalDate decidedOn) {}

    /**
     * A suspension as it was decided on its first day; its days do not count.
     *
     * @param until the last day that was not to count
     * @param dueBefore the due date without it
     * @param dueAfter the due date with it
     * @param resumedOn the first day that counted again, when the authority ended it before
     */
    record SuspensionItem(
            LocalDate from,
            LocalDate until,
            LocalDate dueBefore,
            LocalDate dueAfter,
            @Nullable LocalDate resumedOn) {}
}
