package org.bastama.outside.publicweb.api;

import java.net.URI;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one petition together from what the rooms tell. */
@Component
class PetitionDetailsReader {

    private final PetitionQueries petitions;
    private final ActItems acts;
    private final AfterItems after;
    private final CommitmentItems commitments;
    private final PortalProperties properties;

    PetitionDetailsReader(
            PetitionQueries petitions,
            ActItems acts,
            AfterItems after,
            CommitmentItems commitments,
            PortalProperties properties) {
        this.petitions = petitions;
        this.acts = acts;
        this.after = after;
        this.commitments = commitments;
        this.properties = properties;
    }

    /** The petition for a reader; its texts are empty when the reason of its rejection hides them. */
    PetitionDetails of(Petition petition, Language language) {
        var summary = petitions.summary(petition.number()).orElseThrow();
        var shown = petition.text().in(language);
        var hidden = petition.textHidden();
        return new PetitionDetails(
                PetitionItem.of(summary, language),
                petition.text().languageFor(language).code(),
                hidden ? "" : shown.demand(),
                hidden ? "" : shown.background(),
                petition.text().versions().keySet().stream().map(Language::code).toList(),
                procedure(petition),
                acts.responses(petition.number(), language),
                acts.deadline(petition.number(), language),
                after.satisfaction(petition.number()),
                after.reply(petition.number(), language),
                after.review(petition.number(), language),
                commitments.of(petition.number(), language),
                URI.create(properties.url("/p/" + petition.number())));
    }

    private static PetitionDetails.@Nullable ProcedureRef procedure(Petition petition) {
        return petition.procedureCode() == null || petition.procedureVersion() == null
                ? null
                : new PetitionDetails.ProcedureRef(petition.procedureCode(), petition.procedureVersion());
    }
}
