package org.bastama.civic.signatures;

import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/**
 * What forms, mails and pages say of signing one petition: whether a signature by e-mail counts or is recorded as declared
 * support, what the signer states, and whether it can be withdrawn. Every surface says the same.
 */
@Component
public class SigningWords {

    /** Ends the key of a text that has a twin for declared support. */
    private static final String DECLARED = "-declared";

    private final ProcedureQueries procedures;
    private final Messages messages;

    SigningWords(ProcedureQueries procedures, Messages messages) {
        this.procedures = procedures;
        this.messages = messages;
    }

    /**
     * What a sign form says.
     *
     * @param consent to what the signer agrees, and what the procedure asks to state
     * @param data what becomes of the signer's data, and until when one can withdraw
     */
    public record Form(String consent, String data, boolean counts) {

        /** The key of a text that says what signing does, or of its twin for declared support. */
        public String key(String key) {
            return counts ? key : key + DECLARED;
        }
    }

    /** The words of a petition's sign form. */
    public Form form(Petition petition, Language language) {
        var counts = counts(petition);
        var consent = messages.get(language, counts ? "signatures.form.consent" : "signatures.form.consent-declared");
        var statement = statement(petition, language);
        return new Form(
                statement.isEmpty() ? consent : consent + ". " + statement,
                messages.get(language, "signatures.form.data") + " " + messages.get(language, withdrawal(petition)),
                counts);
    }

    /** What signers state about themselves, as the procedure asks; empty when it asks nothing. */
    public String statement(Petition petition, Language language) {
        return procedure(petition)
                .map(procedure -> SignerStatement.of(procedure, language, messages))
                .orElse("");
    }

    /** Whether a signature by e-mail counts; else it is recorded as declared support. */
    public boolean counts(Petition petition) {
        return procedure(petition).map(Procedure::countsEmail).orElse(true);
    }

    /** The key of a text that says what signing does, or of its twin for declared support. */
    public String key(Petition petition, String key) {
        return counts(petition) ? key : key + DECLARED;
    }

    /** The key of the sentence that tells whether a signature can still be withdrawn: until hand-over. */
    public static String withdrawal(Petition petition) {
        return isWithdrawable(petition) ? "signatures.withdrawal.open" : "signatures.withdrawal.over";
    }

    /** Whether signatures of the petition can still be withdrawn. */
    public static boolean isWithdrawable(Petition petition) {
        return petition.moments().handedOverAt() == null;
    }

    private Optional<Procedure> procedure(Petition petition) {
        return petition.procedureCode() == null || petition.procedureVersion() == null
                ? Optional.empty()
                : procedures.find(petition.procedureCode(), petition.procedureVersion());
    }
}
