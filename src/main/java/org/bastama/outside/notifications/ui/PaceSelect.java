package org.bastama.outside.notifications.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.notifications.Pace;

/** How soon a follower hears. */
class PaceSelect extends NativeSelect {

    /** To be read with the form that it is in. */
    PaceSelect(String label, Pace pace) {
        super(label, Map.of());
        var paces = new LinkedHashMap<String, String>();
        for (var one : Pace.values()) {
            paces.put(one.code(), getTranslation("notifications.pace." + one.code()));
        }
        setChoices(paces);
        setValue(pace.code());
    }

    /** Kept as it is chosen. */
    PaceSelect(String label, Pace pace, Consumer<Pace> choose) {
        this(label, pace);
        addValueChangeListener(change -> Pace.of(change.getValue()).ifPresent(chosen -> {
            if (change.isFromClient() && Rejected.handle(() -> choose.accept(chosen))) {
                Rejected.done("notifications.pace.chosen");
            }
        }));
    }

    /** What is chosen. */
    Pace chosen() {
        return Pace.of(getValue()).orElse(Pace.WEEKLY);
    }
}
