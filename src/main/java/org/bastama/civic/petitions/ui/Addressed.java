package org.bastama.civic.petitions.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;

/** Reads the petition's number from an address; anything but a number is as if it were not there. */
final class Addressed {

    private Addressed() {}

    static Optional<PetitionNumber> petition(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("number")
                .filter(typed -> typed.matches("[1-9]\\d{0,17}"))
                .map(typed -> new PetitionNumber(Long.parseLong(typed)));
    }
}
