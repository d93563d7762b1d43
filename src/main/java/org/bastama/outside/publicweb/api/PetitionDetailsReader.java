package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.Locale;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one petition together from what the rooms tell. */
@Component
class PetitionDetailsReader {

    private final PetitionQueries petitions;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;
    private final PortalProperties properties;

    PetitionDetailsReader(
            PetitionQueries petitions,
            ResponseQueries responses,
            AuthorityQueries authorities,
            PortalProperties properties) {
        this.petitions = petitions;
        this.responses = responses;
        this.authorities = authorities;
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
                responses(petition, language),
                responses
                        .deadline(petition.number())
                        .map(deadline -> new PetitionDetails.DeadlineItem(
                                deadline.state().name().toLowerCase(Locale.ROOT), Times.endOf(deadline.dueOn())))
                        .orElse(null),
                properties.url("/p/" + petition.number()));
    }

    private static PetitionDetails.@Nullable ProcedureRef procedure(Petition petition) {
        return petition.procedureCode() == null || petition.procedureVersion() == null
                ? null
                : new PetitionDetails.ProcedureRef(petition.procedureCode(), petition.procedureVersion());
    }

    private List<PetitionDetails.ResponseItem> responses(Petition petition, Language language) {
        return responses.of(petition.number()).stream()
                .map(response -> item(response, language))
                .toList();
    }

    private PetitionDetails.ResponseItem item(Response response, Language language) {
        var name = authorities
                .find(response.authoritySlug())
                .map(authority -> authority.names().in(language))
                .orElse(response.authoritySlug());
        return new PetitionDetails.ResponseItem(
                response.kind().code(),
                new PetitionItem.AuthorityRef(response.authoritySlug(), name),
                response.outcome(),
                response.incomingNumber(),
                response.text().in(language),
                response.officialName(),
                Times.at(response.publishedAt()));
    }
}
