package org.bastama.outside.publicweb.petition;

import java.util.List;
import org.bastama.outside.publicweb.page.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What came after the answer, on the plain page of a petition.
 *
 * @param satisfaction null when signers were not asked
 * @param reply null without one
 * @param review null when none was asked for
 * @param commitments in the order in which they were made
 */
public record AfterAnswer(
        @Nullable Satisfaction satisfaction,
        @Nullable Said reply,
        @Nullable Said review,
        List<Commitment> commitments) {

    /**
     * What the group said of the answer.
     *
     * @param state where its request for review stands; null for a reply
     */
    public record Said(@Nullable String state, PetitionPage.Note text, String signed) {}

    /**
     * A promise of the authority and where it stands.
     *
     * @param heading which one it is
     * @param milestones how many were reached, null when there are none
     * @param steps what was said of it last
     */
    public record Commitment(
            String heading,
            String state,
            String tone,
            PetitionPage.Note text,
            String due,
            @Nullable String milestones,
            List<CommitmentStep> steps) {}

    /** Something that was said of a commitment, with the files that show it. */
    public record CommitmentStep(String what, PetitionPage.Note note, List<Notice.Link> files) {}

    /**
     * What signers say of the answer.
     *
     * @param rate how many were asked and answered
     * @param choices each answer with its sum; empty while there are too few
     * @param few that there are too few; null where there are enough
     * @param until how long answers are or were taken
     */
    public record Satisfaction(
            String rate,
            List<PetitionPage.Fact> choices,
            @Nullable String few,
            String until) {}
}
