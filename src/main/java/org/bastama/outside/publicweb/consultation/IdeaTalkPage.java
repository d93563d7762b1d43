package org.bastama.outside.publicweb.consultation;

import org.jspecify.annotations.Nullable;

/**
 * The plain page of one idea, with what people make of it.
 *
 * @param supporters how many support it
 * @param support the form to support it; null while nothing is taken
 * @param notice why nothing is taken; null where something is
 */
public record IdeaTalkPage(
        PartHead head,
        IdeasPage.Said idea,
        int number,
        String supporters,
        @Nullable FormFields support,
        @Nullable String notice) {}
