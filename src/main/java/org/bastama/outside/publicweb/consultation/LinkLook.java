package org.bastama.outside.publicweb.consultation;

import org.bastama.civic.consultations.links.LinkState;
import org.springframework.http.HttpStatus;

/** How the page of a participant's link answers in each of its states. */
final class LinkLook {

    private LinkLook() {}

    static HttpStatus status(LinkState state) {
        return switch (state) {
            case CONFIRMABLE, CONFIRMED -> HttpStatus.OK;
            case EXPIRED, CLOSED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }

    static String tone(LinkState state) {
        return switch (state) {
            case CONFIRMABLE -> "";
            case CONFIRMED -> "good";
            case EXPIRED, CLOSED, UNKNOWN -> "warn";
        };
    }
}
