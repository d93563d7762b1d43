package org.bastama.civic.signatures;

import java.util.ArrayList;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;

/** What signers state about themselves by consenting, as the petition's procedure asks. */
final class SignerStatement {

    private SignerStatement() {}

    /** The statement in a sentence or two; empty when nothing is asked. */
    static String of(Procedure procedure, Language language, Messages messages) {
        var sentences = new ArrayList<String>();
        switch (procedure.signers().statement()) {
            case CITIZENSHIP -> sentences.add(messages.get(language, citizen(procedure)));
            case RESIDENCE -> sentences.add(messages.get(language, "signatures.form.resident"));
            case NONE -> {
                // Nothing is stated.
            }
        }
        var age = procedure.signers().minimumAge();
        if (age > 0) {
            sentences.add(messages.get(language, "signatures.form.age", age));
        }
        return String.join(" ", sentences);
    }

    /** The country by its full name where the portal is at home; of others, the country of the procedure. */
    private static String citizen(Procedure procedure) {
        return "KZ".equals(procedure.country()) ? "signatures.form.citizen-kz" : "signatures.form.citizen";
    }
}
