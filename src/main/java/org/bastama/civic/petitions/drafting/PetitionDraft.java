package org.bastama.civic.petitions.drafting;

import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionText;
import org.jspecify.annotations.Nullable;

/**
 * What an author has typed and chosen so far; anything may be missing. The procedure is a code: its version is fixed later.
 *
 * @param territoryCode code of the territory, or what was typed as long as no territory bears that name
 */
public record PetitionDraft(
        PetitionText text,
        @Nullable String topic,
        @Nullable String territoryCode,
        @Nullable String authoritySlug,
        @Nullable String procedureCode) {

    /** What a petition holds now. */
    public static PetitionDraft of(Petition petition) {
        return new PetitionDraft(
                petition.text(),
                petition.topic(),
                petition.territoryCode(),
                petition.authoritySlug(),
                petition.procedureCode());
    }
}
