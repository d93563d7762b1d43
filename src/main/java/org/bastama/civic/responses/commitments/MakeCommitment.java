package org.bastama.civic.responses.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.petitions.handover.MarkAnswered;
import org.bastama.civic.responses.ActText;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official of the authority that answered promises something, by a day; the petition is followed from then on. */
@Component
public class MakeCommitment {

    private static final int FARTHEST_YEARS = 10;

    private final CommitmentGuard guard;
    private final ResponseGuard responseGuard;
    private final CommitmentRepository commitments;
    private final CommitmentRecord record;
    private final MarkAnswered markAnswered;
    private final Clock clock;

    MakeCommitment(
            CommitmentGuard guard,
            ResponseGuard responseGuard,
            CommitmentRepository commitments,
            CommitmentRecord record,
            MarkAnswered markAnswered,
            Clock clock) {
        this.guard = guard;
        this.responseGuard = responseGuard;
        this.commitments = commitments;
        this.record = record;
        this.markAnswered = markAnswered;
        this.clock = clock;
    }

    /**
     * Publishes a commitment. Rejected with field errors ({@code text}, {@code text.<language>}, {@code dueOn},
     * {@code milestone.<place>.text}, {@code milestone.<place>.dueOn}, the place as it was typed), with
     * {@code responses.commitment.not-answered} when the person speaks for no authority that answered it, or with
     * {@code responses.commitment.too-many}.
     */
    @Transactional
    public void make(PetitionNumber number, CommitmentForm form, Actor actor) {
        actor.requireAccount();
        responseGuard.hold(number);
        var response =
                guard.answered(number, actor).orElseThrow(() -> Rejection.of("responses.commitment.not-answered"));
        var next = commitments.next(number);
        if (next > Commitment.MOST) {
            throw Rejection.of("responses.commitment.too-many", Commitment.MOST);
        }
        record.made(checked(response, next, form, actor), actor);
        markAnswered.monitored(number);
    }

    private Commitment checked(Response response, int next, CommitmentForm form, Actor actor) {
        var rejections = new Rejections();
        var text = ActText.checked(
                rejections, "text", form.text(), Commitment.LONGEST, "responses.commitment.text-missing");
        var due = day(rejections, "dueOn", form.dueOn());
        var milestones = milestones(rejections, form.milestones(), due);
        rejections.throwIfAny();
        var now = clock.instant();
        return new Commitment(
                response.petition(),
                next,
                response.authoritySlug(),
                response.version().original(),
                text,
                Objects.requireNonNull(due),
                CommitmentState.PROMISED,
                null,
                false,
                actor.name(),
                now,
                now,
                null,
                1,
                milestones);
    }

    private List<Commitment.Milestone> milestones(
            Rejections rejections, List<CommitmentForm.MilestoneForm> typed, @Nullable LocalDate due) {
        var milestones = new ArrayList<Commitment.Milestone>();
        for (var typedAt = 1; typedAt <= typed.size(); typedAt++) {
            var one = typed.get(typedAt - 1);
            if (one.isEmpty() || milestones.size() == Commitment.Milestone.MOST) {
                continue;
            }
            // Those left empty keep their place: an error stands where it was typed.
            var field = "milestone." + typedAt + ".";
            var text = ActText.checked(
                    rejections,
                    field + "text",
                    one.text(),
                    Commitment.Milestone.LONGEST,
                    "responses.commitment.milestone-missing");
            var day = day(rejections, field + "dueOn", one.dueOn());
            rejections.require(
                    day == null || due == null || !day.isAfter(due),
                    field + "dueOn",
                    "responses.commitment.milestone-late");
            milestones.add(
                    new Commitment.Milestone(milestones.size() + 1, text, day == null ? LocalDate.EPOCH : day, null));
        }
        return milestones;
    }

    private @Nullable LocalDate day(Rejections rejections, String field, @Nullable LocalDate day) {
        var today = Formats.day(clock.instant());
        rejections
                .require(day != null, field, "shared.required")
                .require(day == null || day.isAfter(today), field, "responses.commitment.day-past")
                .require(
                        day == null || !day.isAfter(today.plusYears(FARTHEST_YEARS)),
                        field,
                        "responses.commitment.day-far",
                        FARTHEST_YEARS);
        return day;
    }
}
