package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.bastama.foundation.shared.Rejection;

/**
 * All broken rules of a form at once; each leads to its field. It gets the focus, so that it is read out; {@link Rejected}
 * shows it.
 */
public final class ErrorSummary extends Div {

    private final Consumer<String> reveal;
    private List<Rejection.Violation> violations = List.of();
    private Map<String, HasValidation> fields = Map.of();

    /** For a form whose fields are always in view. */
    public ErrorSummary() {
        this(field -> {});
    }

    /** For a form that brings a field into view, named as the use case names it, before it gets the focus. */
    public ErrorSummary(Consumer<String> reveal) {
        this.reveal = reveal;
        addClassNames("b-notice", "bad");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Takes away what an earlier try left. */
    public void clear() {
        setVisible(false);
    }

    /** Leaves out what has been corrected since, while somebody types elsewhere. */
    public void forgetCorrected() {
        if (isVisible()) {
            list(violations.stream().filter(this::stands).toList());
        }
    }

    private boolean stands(Rejection.Violation violation) {
        var field = violation.field() == null ? null : fields.get(violation.field());
        return field == null || field.isInvalid();
    }

    void show(List<Rejection.Violation> broken, Map<String, HasValidation> named) {
        fields = Map.copyOf(named);
        list(broken);
        broken.stream()
                .map(Rejection.Violation::field)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(reveal);
        getElement().executeJs("setTimeout(()=>this.focus(),50)");
    }

    private void list(List<Rejection.Violation> broken) {
        violations = broken;
        removeAll();
        setVisible(!broken.isEmpty());
        var list = new UnorderedList();
        broken.forEach(violation -> list.add(item(violation)));
        add(new H2(getTranslation("shell.errors", broken.size())), list);
    }

    private ListItem item(Rejection.Violation violation) {
        var name = violation.field();
        var field = name == null ? null : fields.get(name);
        if (name == null || field == null) {
            return new ListItem(Rejected.words(violation, field));
        }
        // A field may know more of what is wrong than the rule that it breaks.
        var said = field.getErrorMessage();
        var text = said == null || said.isEmpty() ? Rejected.words(violation, field) : said;
        var label = label(field, name);
        var link = new NativeButton(label.isEmpty() ? text : label + ": " + text, click -> goTo(name, field));
        link.addClassName("b-as-link");
        return new ListItem(link);
    }

    private void goTo(String name, HasValidation field) {
        reveal.accept(name);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            // A part of the page, not a control.
            ((Component) field).getElement().executeJs("this.tabIndex=-1;this.focus()");
        }
    }

    /** With the language, where a form asks the same in several and the label does not say in which one. */
    private String label(HasValidation field, String name) {
        // The words of a tick are a whole statement.
        var label = field instanceof HasLabel labelled && !(field instanceof Checkbox) ? labelled.getLabel() : null;
        if (label == null) {
            return "";
        }
        var language = name.matches(".*-(kk|ru|en)") ? name.substring(name.length() - 2) : "";
        return language.isEmpty() || label.contains(getTranslation("shared.in-language." + language))
                ? label
                : label + " (" + getTranslation("shared.language." + language) + ")";
    }
}
