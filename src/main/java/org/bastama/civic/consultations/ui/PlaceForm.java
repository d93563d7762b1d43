package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where one lives, if one likes to say. */
class PlaceForm extends Div {

    PlaceForm(Map<String, LocalizedText> choices, String said, Consumer<String> say) {
        addClassName("consultations-fields");
        var places = new LinkedHashMap<String, String>();
        places.put("", getTranslation("consultations.place.unsaid"));
        choices.forEach((code, name) -> places.put(code, name.in(ReaderLanguage.get())));
        var select = new NativeSelect(getTranslation("consultations.place.field"), places);
        select.setValue(places.containsKey(said) ? said : "");
        var rejected = new Rejected().field("place", select);
        var button = new Button(getTranslation("consultations.place.button"), click -> {
            if (rejected.run(() -> say.accept(select.getValue()))) {
                Rejected.done("consultations.place.done");
            }
        });
        add(select, Written.small(getTranslation("consultations.place.help")), button);
    }
}
