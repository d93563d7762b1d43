package org.bastama.outside.publicweb.petition;

import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The counter of a petition on another site; its links leave the frame.
 *
 * @param language the language of the title
 * @param address the petition's public address
 * @param call what the link says: sign, or read on
 * @param tally null where there is no petition to count for
 */
public record EmbedPage(
        Words words,
        String language,
        String title,
        String state,
        String address,
        String call,
        PetitionPage.@Nullable Tally tally) {}
