package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/** The name of a template and its text in each language. */
class TemplateFields extends Div {

    /** A template as it is typed. */
    record Typed(String name, LocalizedText text) {}

    private final TextField name = new TextField();
    private final LanguageTexts texts = new LanguageTexts("responses.template.text", PublishResponse.MAXIMUM, 5);

    TemplateFields() {
        addClassName("responses-fields");
        name.setLabel(getTranslation("responses.template.name"));
        name.setWidthFull();
        add(name, texts);
    }

    final void show(Typed template) {
        name.setValue(template.name());
        texts.show(template.text());
    }

    Typed typed() {
        return new Typed(name.getValue(), texts.typed());
    }

    /** Errors stand at the fields as the use cases name them. */
    Rejected rejected() {
        return texts.rejected(new Rejected().field("name", name), "text");
    }

    /** What a template says, to be read and copied from. */
    WrittenWords words(Typed template) {
        var words = new WrittenWords();
        words.say(getTranslation("responses.template.name"), template.name());
        texts.say(template.text(), words);
        return words;
    }
}
