package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.bastama.civic.consultations.meetings.CheckIn.Guest;
import org.bastama.foundation.shell.TextTable;

/** All who are registered for a meeting, for those at the door. */
class GuestList extends Div {

    private static final String KEY = "consultations.meetings.check-in.";

    GuestList(List<Guest> guests) {
        add(TextTable.of(
                getTranslation(KEY + "all"),
                List.of(getTranslation(KEY + "name"), getTranslation(KEY + "code"), getTranslation(KEY + "state")),
                guests.stream()
                        .map(one -> TextTable.Row.of(name(one, this), one.code(), state(one, this)))
                        .toList()));
    }

    /** The name, or that it is no longer known. */
    static String name(Guest guest, Component reader) {
        return guest.name().isEmpty() ? reader.getTranslation(KEY + "forgotten") : guest.name();
    }

    /** Whether the person is here. */
    static String state(Guest guest, Component reader) {
        if (guest.waits()) {
            return reader.getTranslation("consultations.meetings.still-waiting");
        }
        var at = guest.checkedInAt();
        return at == null ? reader.getTranslation(KEY + "expected") : reader.getTranslation(KEY + "here", at);
    }
}
