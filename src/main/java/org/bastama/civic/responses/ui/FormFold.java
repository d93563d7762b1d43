package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.bastama.foundation.shell.LazyDetails;

/** A form under its title, made when it is unfolded; open at once where something was begun before and is still there. */
class FormFold extends LazyDetails {

    FormFold(String title, boolean begun, Supplier<? extends Component> form, Object... arguments) {
        super(new Span().getTranslation(title, arguments), form);
        addClassName("responses-fold");
        if (begun) {
            setContent(form.get());
            setOpen(true);
        }
    }

    /** The form whose draft is there or not. */
    static FormFold of(String title, Drafts<?> drafts, Supplier<? extends Component> form, Object... arguments) {
        return new FormFold(title, drafts.find().isPresent(), form, arguments);
    }
}
