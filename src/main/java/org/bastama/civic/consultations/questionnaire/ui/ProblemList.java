package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bastama.foundation.shared.Rejection;

/** What is left to do at a page or question. */
final class ProblemList extends UnorderedList {

    ProblemList() {
        addClassNames("consultations-problems");
        setVisible(false);
    }

    /** Tells those of a key, each once. */
    void tell(List<Rejection.Violation> all, String key) {
        var told = all.stream()
                .filter(problem -> key.equals(problem.field()))
                .map(problem ->
                        getTranslation(problem.key(), problem.arguments().toArray()))
                .distinct()
                .map(ListItem::new)
                .toList();
        removeAll();
        told.forEach(this::add);
        setVisible(!told.isEmpty());
    }
}
