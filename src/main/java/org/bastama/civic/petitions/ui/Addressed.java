package org.bastama.civic.petitions.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.foundation.shared.PetitionNumber;

/** What an address leads to; anything but a number is as if it were not there. */
final class Addressed {

    private Addressed() {}

    /** The petition's number. */
    static Optional<PetitionNumber> petition(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("number")
                .filter(typed -> typed.matches("[1-9]\\d{0,17}"))
                .map(typed -> new PetitionNumber(Long.parseLong(typed)));
    }

    /** Shows what was found, or that there is nothing. */
    static <T> void show(BeforeEnterEvent event, Optional<T> found, Consumer<T> view) {
        found.ifPresentOrElse(view, () -> event.rerouteToError(NotFoundException.class));
    }
}
