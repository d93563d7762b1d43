package org.bastama.civic.signatures;

import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Signers who asked to be told about the outcome. */
@Component
public class Signers {

    /** One of them, with a token that ends the mails when presented at {@code /u/{token}}. */
    public record Asking(EmailAddress email, Language language, String unsubscribeToken) {}

    /** Hands over every confirmed signer of a petition who asked for updates, page by page, in constant memory. */
    public void askingForUpdates(PetitionNumber number, Consumer<Asking> sink) {
        throw new UnsupportedOperationException();
    }

    /** The petition whose mails the token would end; changes nothing; empty when there is no such token. */
    public Optional<PetitionNumber> look(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends the mails of the signer with the token; false when there is none. */
    public boolean unsubscribe(String token) {
        throw new UnsupportedOperationException();
    }
}
