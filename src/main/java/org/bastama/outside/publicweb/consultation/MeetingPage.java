package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a meeting.
 *
 * @param cancelled why it does not take place; null where it does
 * @param where empty where people only watch
 * @param stream empty where it cannot be watched
 * @param seats how many are taken; null where nobody registers
 * @param notice why nobody registers now; null where people do, or it is cancelled
 * @param form null while nobody registers
 * @param minutes null until they are published
 * @param calendar path of its calendar file
 */
public record MeetingPage(
        PartHead head,
        Passage intro,
        @Nullable Passage cancelled,
        String when,
        Passage where,
        String stream,
        @Nullable String seats,
        Passage agenda,
        String agendaSince,
        @Nullable String notice,
        @Nullable FormFields form,
        @Nullable Told minutes,
        String action,
        String calendar) {

    /** What is told afterwards. */
    public record Told(String attendance, Passage text, List<Decided> decisions, String signed) {}

    /** A decision, and the contributions that it follows from. */
    public record Decided(Passage text, List<Number> contributions) {}

    /** The number of a contribution, and its page while it is public. */
    public record Number(String text, @Nullable String href) {}
}
