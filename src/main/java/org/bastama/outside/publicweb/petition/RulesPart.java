package org.bastama.outside.publicweb.petition;

import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The procedure of a petition in plain words. */
@Component
class RulesPart {

    private static final String DECLARED = "procedures.text.declared";

    private final ProcedureText texts;
    private final TerritoryQueries territories;

    RulesPart(ProcedureText texts, TerritoryQueries territories) {
        this.texts = texts;
        this.territories = territories;
    }

    /** The rules of a petition, with the population under which it opened; declared support is told apart. */
    PetitionPage.Rules of(Procedure procedure, Petition petition, Words words) {
        var sentences = texts.of(procedure, territory(petition), words.language()).stream()
                .filter(sentence -> !sentence.key().equals(DECLARED))
                .map(ProcedureText.Sentence::text)
                .toList();
        var citation = procedure.citation(words.language());
        return new PetitionPage.Rules(
                procedure.names().in(words.language()),
                sentences,
                citation.text(),
                citation.language(),
                citation.url());
    }

    /** What signatures by e-mail are worth, where they do not count; empty where they do. */
    Optional<String> declaredSupport(Optional<Procedure> procedure, Words words) {
        return procedure.filter(p -> !p.countsEmail()).map(p -> texts.declaredSupport(p, words.language()));
    }

    private @Nullable Territory territory(Petition petition) {
        return Optional.ofNullable(petition.territoryCode())
                .flatMap(territories::find)
                .map(now -> petition.population() == null
                        ? now
                        : new Territory(
                                now.code(),
                                now.parentCode(),
                                now.kind(),
                                now.iso(),
                                now.names(),
                                petition.population(),
                                now.populationDate(),
                                now.populationSource()))
                .orElse(null);
    }
}
