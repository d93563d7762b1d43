package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bastama.civic.responses.desk.ResponseTemplate;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.NativeSelect;

/** Puts a template, filled with the facts of the case, into a text; what is typed there stays before it. */
class TemplateChoice extends Div {

    TemplateChoice(
            List<ResponseTemplate> templates,
            Function<ResponseTemplate, LocalizedText> fill,
            Consumer<LocalizedText> insert) {
        addClassName("b-toolbar");
        setVisible(!templates.isEmpty());
        var choices = new LinkedHashMap<String, String>();
        templates.forEach(template -> choices.put(template.id().toString(), template.name()));
        var select = new NativeSelect(getTranslation("responses.template.choice"), choices);
        add(
                select,
                new Button(
                        getTranslation("responses.template.insert"),
                        click -> templates.stream()
                                .filter(template -> template.id().toString().equals(select.getValue()))
                                .findFirst()
                                .map(fill)
                                .ifPresent(insert)));
    }
}
