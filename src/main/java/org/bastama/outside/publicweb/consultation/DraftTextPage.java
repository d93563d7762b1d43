package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a draft text: one leaf of one version.
 *
 * @param notice why nothing is taken; null where something is
 * @param standing which version this is and how much there is of it
 * @param passages those of the leaf
 * @param gone passages that the newest version no longer has and that people spoke of; on the last leaf
 * @param before path of the leaf before; null on the first
 * @param after path of the leaf after; null on the last
 */
public record DraftTextPage(
        PartHead head,
        Passage intro,
        @Nullable String notice,
        String standing,
        List<Version> versions,
        List<Paragraph> passages,
        List<Paragraph> gone,
        @Nullable String before,
        @Nullable String after) {

    /** A version, where it is, and where what it changed is; the first changed nothing. */
    public record Version(
            String name,
            String href,
            @Nullable String current,
            @Nullable String changes,
            @Nullable String changesHref) {}

    /**
     * A passage as it is read, and how much is said of it.
     *
     * @param kind {@code section}, {@code article} or {@code paragraph}
     * @param talk the words of the link to its page; null where nothing is said and nothing can be
     */
    public record Paragraph(
            String id,
            String kind,
            int depth,
            String label,
            String text,
            String language,
            int heat,
            @Nullable String talk,
            String href) {}
}
