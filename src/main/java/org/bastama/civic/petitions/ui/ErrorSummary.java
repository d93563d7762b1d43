package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.foundation.shared.Rejection;

/** All broken rules of a form at once; each leads to its field. */
class ErrorSummary extends Div {

    ErrorSummary() {
        addClassNames("b-notice", "bad");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void clear() {
        setVisible(false);
    }

    /** Lists the violations; {@code reveal} brings a field into view before it gets the focus. */
    void show(List<Rejection.Violation> violations, Map<String, HasValidation> fields, Consumer<String> reveal) {
        removeAll();
        var list = new UnorderedList();
        violations.forEach(violation -> list.add(item(violation, fields, reveal)));
        add(new H3(getTranslation("petitions.errors.title", violations.size())), list);
        setVisible(true);
    }

    private ListItem item(Rejection.Violation violation, Map<String, HasValidation> fields, Consumer<String> reveal) {
        var text = getTranslation(violation.key(), violation.arguments().toArray());
        var name = violation.field();
        var field = name == null ? null : fields.get(name);
        if (name == null || field == null) {
            return new ListItem(text);
        }
        var label = label(field, name);
        var link = new NativeButton(label.isEmpty() ? text : label + ": " + text, click -> {
            reveal.accept(name);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addClassName("petitions-link");
        return new ListItem(link);
    }

    private String label(HasValidation field, String name) {
        if (!(field instanceof HasLabel labelled) || labelled.getLabel() == null) {
            return "";
        }
        var language = name.matches(".*-(kk|ru|en)") ? name.substring(name.length() - 2) : "";
        return language.isEmpty()
                ? labelled.getLabel()
                : labelled.getLabel() + " (" + getTranslation("shared.language." + language) + ")";
    }
}
