package org.bastama.outside.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came after the answer.
 *
 * @param signers null when none of them answers the question
 * @param reply the group's reply, if it has one
 * @param review why the group asks for a review, if it does
 */
record DemoAfter(
        @Nullable Voices signers,
        @Nullable Said reply,
        @Nullable Said review,
        @Nullable List<Promise> commitments) {

    /** What the group says, so many days after the hand-over. */
    record Said(int day, DemoContent.Texts text) {}

    /** How many in a hundred of those who were asked answer, and of these how many say yes, and how many partly. */
    record Voices(int answering, int fully, int partly) {}

    /** A commitment of the authority; days are counted from the hand-over. */
    record Promise(
            int madeDay,
            int dueDay,
            String by,
            DemoContent.Texts text,
            @Nullable List<Stop> milestones,
            @Nullable List<Report> steps) {}

    /** A milestone. */
    record Stop(int dueDay, DemoContent.Texts text) {}

    /**
     * What somebody says of a commitment.
     *
     * @param kind a step of a commitment, such as kept
     */
    record Report(String kind, int day, @Nullable Integer milestone, DemoContent.Texts text) {}
}
