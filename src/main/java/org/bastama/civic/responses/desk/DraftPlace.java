package org.bastama.civic.responses.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an official's draft of an act belongs: there is one of each kind, one for each version that is corrected, and one
 * for each version of a proposal that something is typed over.
 *
 * @param begin what the form begins with; says which act it is
 * @param proposal what it is typed over; null for an act of one's own
 * @param read the version of the proposal that was read
 */
public record DraftPlace(TypedAct begin, @Nullable UUID proposal, int read) {

    /** What begins the codes of corrections, which outlive the final response. */
    static final String CORRECTION = "CORRECTION ";

    /** The place of an act of one's own. */
    public static DraftPlace of(TypedAct begin) {
        return new DraftPlace(begin, null, 0);
    }

    /** The place of what is typed over a version of a proposal. */
    public static DraftPlace over(Proposal proposal, int read) {
        return new DraftPlace(proposal.versions().get(read - 1).act(), proposal.id(), read);
    }

    /** The name in the database: at most 60 characters. */
    public String code() {
        if (proposal != null) {
            return (begin.corrects() == null ? "" : CORRECTION) + over(proposal) + read;
        }
        return begin.corrects() == null ? begin.kind().name() : CORRECTION + begin.corrects();
    }

    /** What is in the codes of all that is typed over a proposal. */
    static String over(UUID proposal) {
        return "PROPOSAL " + proposal + " ";
    }
}
