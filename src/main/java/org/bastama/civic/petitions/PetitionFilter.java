package org.bastama.civic.petitions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which petitions a list shows. Empty or null does not filter; a territory includes all below it. */
public record PetitionFilter(
        String text,
        Set<PetitionState> states,
        @Nullable String authoritySlug,
        @Nullable String territoryCode,
        @Nullable Long groupNumber,
        @Nullable String topic,
        Sort sort) {

    /** The order of a list. */
    public enum Sort {
        NEWEST,
        SIGNATURES,
        CLOSING,
        RECENT
    }

    /** Everything public, newest first. */
    public static PetitionFilter everything() {
        return new PetitionFilter("", Set.of(), null, null, null, null, Sort.NEWEST);
    }
}
