package org.bastama.civic.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those who lead a petition are told comes next: the end of the message key {@code petitions.next.<code>}. */
final class NextStep {

    private NextStep() {}

    /** What was reached before collecting ended, while it may go on: handed over, filed elsewhere, answered; else null. */
    static @Nullable String reached(Petition.Moments moments, List<Petition.Threshold> thresholds) {
        if (moments.handedOverAt() == null) {
            return null;
        }
        var answeredAt = moments.answeredAt();
        if (answeredAt != null && Petition.isAnsweredBy(answeredAt, thresholds)) {
            return "answered";
        }
        return Petition.isHandedOverByFiling(thresholds) ? "filed" : "handed-over";
    }

    /** The stage, and of an open petition what it has reached already. */
    static String of(String stage, @Nullable String reached) {
        return reached != null && stage.equals(PetitionState.OPEN.code()) ? stage + "-" + reached : stage;
    }
}
