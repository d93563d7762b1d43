package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The outcomes that a procedure allows, from yes to no, as people expect them (DOMAIN §6). */
class OutcomeChoice extends RadioButtonGroup<String> {

    private static final List<String> ORDER = List.of("satisfied", "partly", "refused", "explained");

    OutcomeChoice(Set<String> outcomes) {
        setLabel(getTranslation("responses.form.outcome"));
        setItems(outcomes.stream()
                .sorted(Comparator.comparingInt(ORDER::indexOf))
                .toList());
        setItemLabelGenerator(outcome -> getTranslation("responses.outcome." + outcome));
    }
}
