package org.bastama.civic.petitions.pack;

import org.jspecify.annotations.Nullable;

/**
 * A sealed pack.
 *
 * @param document the facts as they were sealed, JSON: what the digest is of
 * @param digest SHA-256 of the document in UTF-8, 64 hexadecimal characters
 * @param code a part of the digest that people can copy from paper, 12 characters
 * @param author the citizen who asked, by the name that the petition showed; null when a group asked, or it was erased
 */
public record HandOverPack(
        PackFacts facts,
        String document,
        String digest,
        String code,
        @Nullable String author) {

    /** The threshold it was handed over for. */
    public int ordinal() {
        return facts.threshold().ordinal();
    }
}
