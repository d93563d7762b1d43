package org.bastama.civic.signatures.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into a sign form, while its page comes again in another language. It is kept in the session and nowhere
 * else, for one petition, and forgotten once it is sent, the page is left, or a form is shown again in the same language:
 * the next person at the same browser shall not find it.
 */
record TypedSignature(
        PetitionNumber petition,
        Language language,
        String name,
        String email,
        String territory,
        boolean updates,
        boolean consent)
        implements Serializable {

    /** Takes what was typed for this petition in another language; whatever was kept is forgotten. */
    static Optional<TypedSignature> take(PetitionNumber petition, Language language) {
        @Nullable TypedSignature kept = VaadinSession.getCurrent().getAttribute(TypedSignature.class);
        forget();
        return Optional.ofNullable(kept).filter(typed -> typed.petition.equals(petition) && typed.language != language);
    }

    /** Keeps it in place of anything kept before. */
    void keep() {
        VaadinSession.getCurrent().setAttribute(TypedSignature.class, this);
    }

    /** Forgets what was kept. */
    static void forget() {
        VaadinSession.getCurrent().setAttribute(TypedSignature.class, null);
    }
}
