package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.civic.consultations.opinionmap.MapInWords;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a part with statements.
 *
 * @param consultation its title
 * @param notice why nothing is taken; null where something is
 * @param voting null while nothing is taken
 * @param form of one's own statement; null while nothing is taken
 * @param sent that a statement was sent and waits for its mailbox; null where none was
 * @param map null while too few have voted; then {@code noMap} says so
 * @param before path of the page of statements before; null on the first
 * @param after path of the page after; null on the last
 */
public record OpinionsPage(
        Frame frame,
        String action,
        Passage consultation,
        String consultationPath,
        Passage title,
        Passage intro,
        @Nullable String notice,
        @Nullable Voting voting,
        @Nullable FormFields form,
        @Nullable String sent,
        @Nullable MapInWords map,
        String noMap,
        String count,
        List<IdeasPage.Said> statements,
        @Nullable String before,
        @Nullable String after) {

    /**
     * The next statement and the votes so far.
     *
     * @param asked null when all are voted on
     */
    public record Voting(@Nullable Asked asked, String progress, String lead, BallotFields ballot) {}

    /** A statement that is put to the vote. */
    public record Asked(long number, Passage text) {}

    /** What was written in a language, for a part of the page that knows the words of the reader. */
    public static Passage passage(LocalizedText text, Words words) {
        return Passage.of(text, words);
    }
}
