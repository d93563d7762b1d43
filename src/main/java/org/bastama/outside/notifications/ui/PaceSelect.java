package org.bastama.outside.notifications.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.Pace;

/** How soon a follower hears of the steps of a petition; kept as it is chosen. */
class PaceSelect extends NativeSelect {

    PaceSelect(String label, PetitionNumber number, Pace pace, ChoosePace choosePace, Actor actor) {
        super(label, Map.of());
        var paces = new LinkedHashMap<String, String>();
        for (var one : Pace.values()) {
            paces.put(one.code(), getTranslation("notifications.pace." + one.code()));
        }
        setChoices(paces);
        setValue(pace.code());
        addValueChangeListener(change -> Pace.of(change.getValue()).ifPresent(chosen -> {
            if (change.isFromClient() && Rejected.handle(() -> choosePace.choose(number, chosen, actor))) {
                Rejected.done("notifications.pace.chosen");
            }
        }));
    }
}
