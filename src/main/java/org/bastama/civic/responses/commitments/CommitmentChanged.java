package org.bastama.civic.responses.commitments;

import org.bastama.foundation.shared.PetitionNumber;

/**
 * A step of a commitment became public. Published in the transaction that makes it so.
 *
 * @param commitment which one of its petition
 * @param step which one of the commitment, from 1
 */
public record CommitmentChanged(PetitionNumber petition, int commitment, int step, CommitmentStep.Kind kind) {

    private static final int STEPS = 1_000;

    /** One number for the step among all of its petition. */
    public int ordinal() {
        return commitment * STEPS + step;
    }

    /** The commitment of such a number. */
    public static int commitmentOf(int ordinal) {
        return ordinal / STEPS;
    }

    /** The step of such a number. */
    public static int stepOf(int ordinal) {
        return ordinal % STEPS;
    }
}
