package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** What is wrong in a form, each linked to its field; gets the focus so that it is read out. */
class ErrorSummary extends Div {

    ErrorSummary() {
        addClassNames("b-notice", "bad");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the errors that stand at the fields and takes the focus; hides itself when there are none. */
    void show(Collection<? extends HasValidation> fields) {
        list(fields);
        if (isVisible()) {
            getElement().executeJs("setTimeout(()=>this.focus(),50)");
        }
    }

    /** Leaves out what has been corrected since, while somebody types elsewhere. */
    void update(Collection<? extends HasValidation> fields) {
        if (isVisible()) {
            list(fields);
        }
    }

    private void list(Collection<? extends HasValidation> fields) {
        removeAll();
        var wrong = fields.stream().distinct().filter(HasValidation::isInvalid).toList();
        setVisible(!wrong.isEmpty());
        if (!wrong.isEmpty()) {
            var list = new UnorderedList();
            wrong.forEach(field -> list.add(new ListItem(link(field))));
            add(new H2(getTranslation("groups.submit.errors", wrong.size())), list);
        }
    }

    private Anchor link(HasValidation field) {
        var id = ((Component) field).getId().orElse("");
        // The whole path: a bare "#id" would mean the home page, to which the document's base points.
        var here = "/" + UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        var link = new Anchor(here + "#" + id, label(field) + field.getErrorMessage());
        link.getElement().setAttribute("router-ignore", true);
        if (field instanceof Focusable<?> focusable) {
            link.getElement().addEventListener("click", click -> focusable.focus());
        }
        return link;
    }

    private static String label(HasValidation field) {
        return field instanceof HasLabel labelled ? labelled.getLabel() + ": " : "";
    }
}
