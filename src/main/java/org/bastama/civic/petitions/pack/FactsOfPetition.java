package org.bastama.civic.petitions.pack;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.filings.FilingQueries;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is true of a petition while it is being handed over. */
@Component
class FactsOfPetition {

    private static final int FORMAT = 1;

    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final GroupQueries groups;
    private final ProcedureQueries procedures;
    private final FilingQueries filings;
    private final FactsOfSupport support;
    private final PortalProperties portal;

    FactsOfPetition(
            AuthorityQueries authorities,
            TerritoryQueries territories,
            GroupQueries groups,
            ProcedureQueries procedures,
            FilingQueries filings,
            FactsOfSupport support,
            PortalProperties portal) {
        this.authorities = authorities;
        this.territories = territories;
        this.groups = groups;
        this.procedures = procedures;
        this.filings = filings;
        this.support = support;
        this.portal = portal;
    }

    /** The facts of a petition that is handed over for a threshold. */
    PackFacts of(Petition petition, int ordinal, Instant at) {
        var procedure = procedure(petition);
        var threshold = petition.thresholds().stream()
                .filter(t -> t.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
        return new PackFacts(
                FORMAT,
                petition.number().value(),
                at,
                portal.url(""),
                portal.operator(),
                petition.text().original().code(),
                texts(petition.text()),
                authority(petition),
                territory(petition),
                group(petition),
                petition.moments().openedAt(),
                rules(procedure, petition),
                new PackFacts.Threshold(ordinal, threshold.required(), threshold.triggers(), threshold.reachedAt()),
                threshold.reachedAt() == null ? filing(petition) : null,
                support.counts(petition, procedure),
                support.story(petition.number()));
    }

    private Procedure procedure(Petition petition) {
        return procedures
                .find(
                        Objects.requireNonNull(petition.procedureCode()),
                        Objects.requireNonNull(petition.procedureVersion()))
                .orElseThrow();
    }

    private static Map<String, PackFacts.Version> texts(PetitionText text) {
        var texts = new LinkedHashMap<String, PackFacts.Version>();
        text.written()
                .versions()
                .forEach((language, version) -> texts.put(
                        language.code(),
                        new PackFacts.Version(version.title(), version.demand(), version.background())));
        return texts;
    }

    private Map<String, String> authority(Petition petition) {
        return Optional.ofNullable(petition.authoritySlug())
                .flatMap(authorities::find)
                .map(Authority::names)
                .map(PackFacts::byCode)
                .orElseGet(Map::of);
    }

    private Map<String, String> territory(Petition petition) {
        return Optional.ofNullable(petition.territoryCode())
                .flatMap(territories::find)
                .map(Territory::names)
                .map(PackFacts::byCode)
                .orElseGet(Map::of);
    }

    private PackFacts.@Nullable Asking group(Petition petition) {
        return Optional.ofNullable(petition.group())
                .flatMap(groups::find)
                .map(group -> new PackFacts.Asking(group.number(), group.name()))
                .orElse(null);
    }

    private static PackFacts.Rules rules(Procedure procedure, Petition petition) {
        return new PackFacts.Rules(
                procedure.code(),
                procedure.version(),
                PackFacts.byCode(procedure.names()),
                procedure.citations().stream()
                        .map(citation -> new PackFacts.Cited(citation.language(), citation.text(), citation.url()))
                        .toList(),
                petition.population());
    }

    private PackFacts.@Nullable Filed filing(Petition petition) {
        return filings.find(petition.number())
                .map(filing -> new PackFacts.Filed(filing.number(), filing.filedOn()))
                .orElse(null);
    }
}
