package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bastama.civic.consultations.contributions.Contribution;
import org.jspecify.annotations.Nullable;

/** The contributions of the desk, to be selected; each says who works on it and leads to similar ones. */
class AnswerList extends Section {

    private final Map<Contribution, Checkbox> ticks = new LinkedHashMap<>();

    AnswerList(
            String heading,
            List<Contribution> shown,
            boolean selectable,
            Map<UUID, String> assigned,
            Function<Contribution, String> similar,
            Function<Contribution, ContributionCard> cards) {
        add(new H2(heading));
        if (selectable) {
            add(selectAll());
        }
        shown.forEach(contribution -> {
            add(line(contribution, selectable, assigned.get(contribution.id()), similar.apply(contribution)));
            add(cards.apply(contribution));
        });
    }

    /** What is selected, as it was read. */
    List<Contribution> selected() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Button selectAll() {
        return new Button(getTranslation("consultations.answers.select-all"), click -> {
            var all = ticks.values().stream().allMatch(Checkbox::getValue);
            ticks.values().forEach(tick -> tick.setValue(!all));
        });
    }

    private Div line(Contribution contribution, boolean selectable, @Nullable String colleague, String similar) {
        var number = String.valueOf(contribution.number());
        var line = new Div();
        line.addClassName("consultations-selection");
        if (selectable) {
            var tick = new Checkbox(getTranslation("consultations.answers.select", number));
            ticks.put(contribution, tick);
            line.add(tick);
        }
        if (colleague != null) {
            var by = new Span(getTranslation("consultations.answers.assigned.to", colleague));
            by.addClassNames("b-soft", "b-small");
            line.add(by);
        }
        if (contribution.answer() == null) {
            var link = new Anchor(similar, getTranslation("consultations.answers.similar"));
            link.setAriaLabel(getTranslation("consultations.answers.similar-to", number));
            line.add(link);
        }
        return line;
    }
}
