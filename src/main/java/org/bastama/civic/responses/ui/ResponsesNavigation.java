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

    /** Path of the scoreboard of authorities. */
    public static String scoreboard() {
        return "scoreboard";
    }

    /** Path of the cases behind an authority's figures; {@code cases}, {@code on} and {@code after} narrow them. */
    public static String score(String slug) {
        return "scoreboard/" + slug;
    }

    /** Path of where who leads a petition enters an answer that came on paper. */
    public static String paper(PetitionNumber number) {
        return "my/petitions/" + number + "/paper-answer";
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
