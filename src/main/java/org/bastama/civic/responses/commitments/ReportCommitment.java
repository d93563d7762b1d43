package org.bastama.civic.responses.commitments;

import java.time.Clock;
import java.util.List;
import org.bastama.civic.responses.ActText;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official reports how a commitment stands: begun, a milestone reached, kept, broken; with files that show it. */
@Component
public class ReportCommitment {

    private final CommitmentRepository commitments;
    private final CommitmentGuard guard;
    private final CommitmentRecord record;
    private final Files files;
    private final Clock clock;

    ReportCommitment(
            CommitmentRepository commitments,
            CommitmentGuard guard,
            CommitmentRecord record,
            Files files,
            Clock clock) {
        this.commitments = commitments;
        this.guard = guard;
        this.record = record;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Publishes a step. A note is mandatory, so that everybody reads what was done, or why not. Rejected with field
     * errors ({@code note}, {@code note.<language>}, {@code milestone}, {@code evidence}) or with
     * {@code responses.commitment.not-now}.
     */
    @Transactional
    public void report(PetitionNumber petition, int number, ReportForm form, Actor actor) {
        actor.requireAccount();
        var commitment = commitments.hold(petition, number).orElseThrow(() -> Rejection.of("shared.not-allowed"));
        guard.of(commitment, actor).requireReport(form.kind());
        var rejections = new Rejections();
        var note = note(rejections, form.note());
        var milestone = form.kind() == CommitmentStep.Kind.REACHED ? milestone(rejections, commitment, form) : null;
        rejections.require(
                form.evidence().size() <= ReportForm.MOST_FILES,
                "evidence",
                "responses.commitment.too-many-files",
                ReportForm.MOST_FILES);
        var stored = rejections.collect("evidence", () -> store(form, actor));
        rejections.throwIfAny();
        if (milestone != null) {
            commitments.reach(commitment, milestone, Formats.day(clock.instant()));
        }
        record.step(
                commitment,
                form.kind(),
                state(commitment, form.kind()),
                note,
                milestone,
                stored == null ? List.of() : stored,
                actor);
    }

    static LocalizedText note(Rejections rejections, LocalizedText typed) {
        return ActText.checked(rejections, "note", typed, CommitmentStep.LONGEST, "responses.commitment.note-missing");
    }

    private List<java.util.UUID> store(ReportForm form, Actor actor) {
        return form.evidence().stream()
                .limit(ReportForm.MOST_FILES)
                .map(file -> files.storeDocument(file.name(), file.content(), actor))
                .map(StoredFile::id)
                .toList();
    }

    private static @Nullable Integer milestone(Rejections rejections, Commitment commitment, ReportForm form) {
        var open = commitment.milestones().stream()
                .filter(milestone -> milestone.reachedOn() == null)
                .anyMatch(milestone -> form.milestone() != null && milestone.place() == form.milestone());
        rejections.require(open, "milestone", "responses.commitment.milestone-unknown");
        return form.milestone();
    }

    /** A late one stays late until it is kept or broken; a milestone begins it. */
    private static CommitmentState state(Commitment commitment, CommitmentStep.Kind kind) {
        return switch (kind) {
            case KEPT -> CommitmentState.KEPT;
            case BROKEN -> CommitmentState.BROKEN;
            case STARTED, REACHED ->
                commitment.state() == CommitmentState.LATE ? CommitmentState.LATE : CommitmentState.IN_PROGRESS;
            case MADE, NOTED, LATE, DISPUTED, UPHELD, REOPENED -> commitment.state();
        };
    }
}
