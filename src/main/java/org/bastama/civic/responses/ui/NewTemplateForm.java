package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.foundation.shared.Actor;

/** Adds a template. */
class NewTemplateForm extends Div {

    NewTemplateForm(String authoritySlug, KeepTemplates templates, Actor actor, Runnable kept) {
        addClassName("responses-form");
        var fields = new TemplateFields();
        var rejected = fields.rejected();
        add(fields, new Button(getTranslation("responses.template.keep"), click -> {
            var typed = fields.typed();
            if (rejected.run(() -> templates.add(authoritySlug, typed.name(), typed.text(), actor))) {
                kept.run();
            }
        }));
    }
}
