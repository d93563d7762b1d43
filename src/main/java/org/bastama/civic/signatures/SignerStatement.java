package org.bastama.civic.signatures;

import java.util.ArrayList;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** What signers state about themselves by consenting, as the petition's procedure asks: every form says the same. */
@Component
public class SignerStatement {

    private final ProcedureQueries procedures;
    private final Messages messages;

    SignerStatement(ProcedureQueries procedures, Messages messages) {
        this.procedures = procedures;
        this.messages = messages;
    }

    /** The statement in a sentence or two; empty when nothing is asked. */
    public String of(Petition petition, Language language) {
        if (petition.procedureCode() == null || petition.procedureVersion() == null) {
            return "";
        }
        return procedures
                .find(petition.procedureCode(), petition.procedureVersion())
                .map(procedure -> of(procedure.signers(), language))
                .orElse("");
    }

    private String of(Procedure.Signers signers, Language language) {
        var sentences = new ArrayList<String>();
        switch (signers.statement()) {
            case CITIZENSHIP -> sentences.add(messages.get(language, "signatures.form.citizen"));
            case RESIDENCE -> sentences.add(messages.get(language, "signatures.form.resident"));
            case NONE -> {
                // Nothing is stated.
            }
        }
        if (signers.minimumAge() > 0) {
            sentences.add(messages.get(language, "signatures.form.age", signers.minimumAge()));
        }
        return String.join(" ", sentences);
    }
}
