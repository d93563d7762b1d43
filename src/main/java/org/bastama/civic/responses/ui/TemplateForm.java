package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** The name of a template and its text in each language. */
class TemplateForm extends Div {

    TemplateForm(String name, LocalizedText text, BiConsumer<String, LocalizedText> keep, Runnable kept) {
        addClassName("responses-form");
        var nameField = new TextField(getTranslation("responses.template.name"));
        nameField.setValue(name);
        nameField.setWidthFull();
        var texts = new LanguageTexts("responses.template.text", PublishResponse.MAXIMUM, 5);
        texts.show(text);
        var rejected = texts.rejected(new Rejected().field("name", nameField), "text");
        add(nameField, texts, new Button(getTranslation("responses.template.keep"), click -> {
            if (rejected.run(() -> keep.accept(nameField.getValue(), texts.typed()))) {
                kept.run();
            }
        }));
    }
}
