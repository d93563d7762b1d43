package org.bastama.civic.responses.commitments;

import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A commitment as it is typed, checked or not. */
public record CommitmentForm(LocalizedText text, @Nullable LocalDate dueOn, List<MilestoneForm> milestones) {

    /** A milestone as it is typed; left out when nothing is. */
    public record MilestoneForm(
            LocalizedText text, @Nullable LocalDate dueOn) {

        boolean isEmpty() {
            return text.isEmpty() && dueOn == null;
        }
    }
}
