package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.UI;
import org.bastama.foundation.shared.PetitionNumber;

/** Where the views of responses are. */
public final class ResponsesNavigation {

    private ResponsesNavigation() {}

    /** Path of the desk of officials, without a leading slash. */
    public static String desk() {
        return "desk";
    }

    /** Path of how officials of an authority work together, without a leading slash. */
    public static String settings() {
        return "desk/settings";
    }

    /** Path of one petition on the desk. */
    public static String desk(PetitionNumber number) {
        return "desk/" + number;
    }

    /** Goes to the desk. */
    public static void toDesk() {
        UI.getCurrent().navigate(desk());
    }

    /** Goes to one petition on the desk. */
    public static void toDesk(PetitionNumber number) {
        UI.getCurrent().navigate(desk(number));
    }
}
