package org.bastama.civic.responses.commitments;

import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an official reports of a commitment, checked or not.
 *
 * @param kind one of {@link CommitmentActions#reports()}
 * @param milestone the place of the one that was reached
 * @param evidence files that show it
 */
public record ReportForm(
        CommitmentStep.Kind kind,
        LocalizedText note,
        @Nullable Integer milestone,
        List<Evidence> evidence) {

    /** How many files a step has at most. */
    public static final int MOST_FILES = 5;

    /** A file as it was uploaded. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Evidence(String name, byte[] content) {}
}
