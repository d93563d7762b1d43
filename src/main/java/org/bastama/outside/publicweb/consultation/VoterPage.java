package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.civic.consultations.opinionmap.MapInWords;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of a voter's link.
 *
 * @param confirm whether its button confirms; then {@code votes} are what it confirms
 * @param open whether votes can be cast and changed
 * @param asked the next statement; null where none can be voted on
 * @param place where the voter is on the map, in words; null before the confirmation
 * @param map the published map with the voter's own place; null while there is none
 */
public record VoterPage(
        Frame frame,
        String tone,
        List<String> paragraphs,
        String action,
        boolean confirm,
        boolean open,
        OpinionsPage.@Nullable Asked asked,
        String progress,
        List<Vote> votes,
        @Nullable String place,
        @Nullable MapInWords map,
        String back) {

    /** A vote, as a code and in words. */
    public record Vote(long statement, Passage text, String choice, String word) {}
}
