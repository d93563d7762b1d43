package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.function.Consumer;
import org.bastama.civic.responses.AnsweredDemand;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shell.Rejected;

/** One demand of an answer: its words, how it ended and why, and a button that takes it out. */
class DemandFields extends Section {

    private final H3 heading = new H3();
    private final LanguageTexts words = new LanguageTexts("responses.demands.words", AnsweredDemand.LONGEST_WORDS, 2);
    private final OutcomeChoice outcome;
    private final LanguageTexts reason = new LanguageTexts("responses.demands.reason", Response.LONGEST_REASON, 3);
    private final Button remove = new Button();

    DemandFields(Set<String> outcomes, Consumer<DemandFields> removed) {
        addClassNames("b-card", "responses-fields");
        getElement().setAttribute("role", "group");
        outcome = new OutcomeChoice(outcomes);
        outcome.setLabel(getTranslation("responses.demands.outcome"));
        outcome.setItemLabelGenerator(one -> getTranslation("responses.demands.outcome." + one));
        remove.addClickListener(click -> removed.accept(this));
        add(heading, words, outcome, reason, remove);
    }

    /** Tells its place among the demands, from 1. */
    void number(int number) {
        heading.setText(getTranslation("responses.demands.number", number));
        getElement().setAttribute("aria-label", heading.getText());
        remove.setText(getTranslation("responses.demands.remove", number));
    }

    void show(AnsweredDemand demand) {
        words.show(demand.words());
        outcome.setValue(demand.outcome());
        reason.show(demand.reason());
    }

    /** Hands on every change. */
    void onChange(Runnable changed) {
        words.onChange(changed);
        outcome.addValueChangeListener(change -> changed.run());
        reason.onChange(changed);
    }

    AnsweredDemand typed() {
        return new AnsweredDemand(words.typed(), outcome.getValue(), reason.typed());
    }

    /** Names the fields as the use cases name them, with the place that is told. */
    void rejected(Rejected rejected, int number) {
        var place = "demands." + number + ".";
        words.rejected(rejected, place + "words");
        rejected.field(place + "outcome", outcome);
        reason.rejected(rejected, place + "reason");
    }

    void focus() {
        words.focus();
    }
}
