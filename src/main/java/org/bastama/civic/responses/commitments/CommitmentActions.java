package org.bastama.civic.responses.commitments;

import static org.bastama.civic.responses.commitments.CommitmentStep.Kind.BROKEN;
import static org.bastama.civic.responses.commitments.CommitmentStep.Kind.KEPT;
import static org.bastama.civic.responses.commitments.CommitmentStep.Kind.NOTED;
import static org.bastama.civic.responses.commitments.CommitmentStep.Kind.REACHED;
import static org.bastama.civic.responses.commitments.CommitmentStep.Kind.STARTED;

import java.util.ArrayList;
import java.util.List;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with a commitment now: asked by buttons and by use cases alike.
 *
 * @param reports the steps that may be reported, by who speaks for its authority; none when it has ended
 * @param dispute say that it was not kept, once each time it is said to be: the coordinators of the petition
 * @param answer answer that, once: who speaks for the authority
 */
public record CommitmentActions(List<CommitmentStep.Kind> reports, boolean dispute, boolean answer) {

    static final CommitmentActions NONE = new CommitmentActions(List.of(), false, false);

    /**
     * For a public petition.
     *
     * @param last its last step of those that say or dispute that it was kept; null when there is none
     */
    static CommitmentActions of(
            Commitment commitment, CommitmentStep.@Nullable Kind last, boolean speaks, boolean coordinates) {
        return new CommitmentActions(
                speaks ? reports(commitment) : List.of(), coordinates && last == KEPT, speaks && isDisputed(last));
    }

    private static boolean isDisputed(CommitmentStep.@Nullable Kind last) {
        return last == CommitmentStep.Kind.DISPUTED;
    }

    private static List<CommitmentStep.Kind> reports(Commitment commitment) {
        var reports = new ArrayList<CommitmentStep.Kind>();
        if (commitment.state().runs() && commitment.steps() < Commitment.MOST_STEPS) {
            if (commitment.state() == CommitmentState.PROMISED) {
                reports.add(STARTED);
            }
            if (commitment.milestones().stream().anyMatch(milestone -> milestone.reachedOn() == null)) {
                reports.add(REACHED);
            }
            reports.addAll(List.of(NOTED, KEPT, BROKEN));
        }
        return reports;
    }

    void requireReport(CommitmentStep.Kind kind) {
        require(reports.contains(kind));
    }

    void requireDispute() {
        require(dispute);
    }

    void requireAnswer() {
        require(answer);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Rejection.of("responses.commitment.not-now");
        }
    }
}
