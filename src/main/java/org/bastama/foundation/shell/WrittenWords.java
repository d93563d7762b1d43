package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What was written into the fields of a form, by their labels, to be read and copied from; empty fields are left out. */
public final class WrittenWords extends DescriptionList {

    /** Nothing yet. */
    public WrittenWords() {
        addClassName("b-written");
    }

    /** Adds what stands in a field, with its line breaks. */
    public WrittenWords say(String label, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            var text = new Div(words);
            text.addClassName("b-as-typed");
            add(new Term(label), new Description(text));
        }
        return this;
    }
}
