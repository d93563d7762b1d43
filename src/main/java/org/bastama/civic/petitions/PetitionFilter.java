package org.bastama.civic.petitions;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which petitions a list shows. Empty or null does not filter; a territory includes all below it.
 *
 * @param asShownAt when given, states are those that people are shown at that moment: {@code OPEN} while a petition
 *     collects, {@code CLOSED} as soon as collecting is over; else those of the state alone
 */
public record PetitionFilter(
        String text,
        Set<PetitionState> states,
        @Nullable String authoritySlug,
        @Nullable String territoryCode,
        @Nullable Long groupNumber,
        @Nullable String topic,
        Sort sort,
        @Nullable Instant asShownAt) {

    /** By the states alone. */
    public PetitionFilter(
            String text,
            Set<PetitionState> states,
            @Nullable String authoritySlug,
            @Nullable String territoryCode,
            @Nullable Long groupNumber,
            @Nullable String topic,
            Sort sort) {
        this(text, states, authoritySlug, territoryCode, groupNumber, topic, sort, null);
    }

    /** The same by what badges say at a moment: collecting may be over before the state is. */
    public PetitionFilter asShownAt(Instant now) {
        return new PetitionFilter(text, states, authoritySlug, territoryCode, groupNumber, topic, sort, now);
    }

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

    /** Everything public of a group by its number, newest first. */
    public static PetitionFilter ofGroup(long number) {
        return new PetitionFilter("", Set.of(), null, null, number, null, Sort.NEWEST);
    }

    /** Everything public that is addressed to an authority, newest first. */
    public static PetitionFilter toAuthority(String slug) {
        return new PetitionFilter("", Set.of(), slug, null, null, null, Sort.NEWEST);
    }
}
