package org.bastama.civic.accounts;

import java.util.Optional;
import org.bastama.foundation.shared.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the other end of the current request. */
@Component
public class CurrentActor {

    /** The signed-in person, or the anonymous actor. */
    public Actor get() {
        return signedIn().map(SignedIn::actor).orElse(Actor.anonymous());
    }

    /** The signed-in person as the session knows them. */
    public Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
