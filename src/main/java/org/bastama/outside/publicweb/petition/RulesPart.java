package org.bastama.outside.publicweb.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.Procedure;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** The procedure of a petition in plain words. */
@Component
class RulesPart {

    /** The rules of a petition as they were when it opened. */
    PetitionPage.Rules of(Procedure procedure, Petition petition, Words words) {
        return new PetitionPage.Rules(
                procedure.names().in(words.language()),
                List.of(),
                procedure.citation().text(),
                procedure.citation().language(),
                procedure.citation().url());
    }

    /** What signers state about themselves, in one sentence; empty when nothing is asked. */
    String statement(Optional<Procedure> procedure, Words words) {
        return procedure
                .map(Procedure::signers)
                .map(signers -> {
                    var sentences = new ArrayList<String>();
                    switch (signers.statement()) {
                        case CITIZENSHIP -> sentences.add(words.t("publicweb.sign.citizen"));
                        case RESIDENCE -> sentences.add(words.t("publicweb.sign.resident"));
                        case NONE -> {
                            // Nothing is stated.
                        }
                    }
                    if (signers.minimumAge() > 0) {
                        sentences.add(words.t("publicweb.sign.age", signers.minimumAge()));
                    }
                    return String.join(" ", sentences);
                })
                .orElse("");
    }
}
