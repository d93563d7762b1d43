package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** What was written into the fields of a form, by their labels, to be read and copied from; empty fields are left out. */
public final class WrittenWords extends DescriptionList {

    /** Nothing yet. */
    public WrittenWords() {
        addClassName("b-written");
    }

    /** Adds what stands in a field, with its line breaks. */
    public WrittenWords say(String label, @Nullable String words) {
        return say(label, words, null);
    }

    /** The same of a text in a language, for those who have it read aloud; null where that is not known. */
    public WrittenWords say(String label, @Nullable String words, @Nullable Language language) {
        if (words != null && !words.isBlank()) {
            var text = new Div(words);
            text.addClassName("b-as-typed");
            if (language != null) {
                text.getElement().setAttribute("lang", language.code());
            }
            add(new Term(label), new Description(text));
        }
        return this;
    }
}
