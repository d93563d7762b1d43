package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.AddressBook;

/** What the addresses of the desk lead to, for the current visitor; what is malformed leads nowhere. */
@org.springframework.stereotype.Component
class DeskAddresses implements AddressBook {

    private final ResponseGuard guard;
    private final CurrentActor currentActor;

    DeskAddresses(ResponseGuard guard, CurrentActor currentActor) {
        this.guard = guard;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(DeskPetitionView.class, (parameters, query) -> Standing.of(readable(parameters)));
    }

    /** A petition that was handed over to an authority the visitor speaks for. */
    Optional<PetitionNumber> readable(RouteParameters parameters) {
        return parameters
                .get("number")
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(typed -> new PetitionNumber(Long.parseLong(typed)))
                .filter(number -> guard.of(number, currentActor.get()).read());
    }
}
