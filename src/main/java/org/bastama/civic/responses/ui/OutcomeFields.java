package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.bastama.civic.responses.Demands;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** How an answer ends: chosen for the petition as a whole, or following from how each of its demands ends. */
class OutcomeFields extends Div {

    private final OutcomeChoice outcome;
    private final DemandList demands;
    private final Paragraph whole = new Paragraph();
    private final Paragraph rule = new Paragraph(
            getTranslation("responses.demands.rule", getTranslation("responses.outcome." + Demands.MIXED)));
    private Runnable changed = () -> {};

    OutcomeFields(Set<String> outcomes) {
        addClassName("responses-fields");
        outcome = new OutcomeChoice(outcomes);
        outcome.addValueChangeListener(change -> changed.run());
        demands = new DemandList(outcomes, () -> {
            tell();
            changed.run();
        });
        whole.getElement().setAttribute("role", "status");
        rule.addClassNames("b-soft", "b-small");
        add(outcome, demands, whole, rule);
        tell();
    }

    /** Hands on every change. */
    void onChange(Runnable then) {
        changed = then;
    }

    void show(@Nullable String chosen, Demands typed) {
        outcome.setValue(chosen);
        demands.show(typed);
        tell();
    }

    /** The outcome of the whole, as it was chosen or, with demands, before they were answered one by one. */
    @Nullable
    String outcome() {
        return outcome.getValue();
    }

    Demands demands() {
        return demands.typed();
    }

    /** What is chosen for the whole is kept, but not asked for, while demands are answered one by one. */
    private void tell() {
        var typed = demands.typed();
        var ends = typed.whole();
        outcome.setVisible(typed.isEmpty());
        whole.setVisible(!typed.isEmpty());
        rule.setVisible(!typed.isEmpty());
        whole.setText(
                ends == null
                        ? getTranslation("responses.demands.whole-open")
                        : getTranslation("responses.demands.whole", getTranslation("responses.outcome." + ends)));
    }

    /** Errors stand at the fields as the use cases name them. */
    Rejected rejected(Rejected rejected) {
        rejected.field("outcome", outcome);
        demands.rejected(rejected);
        return rejected;
    }
}
