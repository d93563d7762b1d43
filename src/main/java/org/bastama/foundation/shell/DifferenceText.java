package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bastama.foundation.shared.TextDifference;

/** Two versions of a text in one: what was taken out, what was put in, and what stayed; read out in words too. */
public final class DifferenceText extends Div {

    /** Word by word. */
    public DifferenceText(String before, String after) {
        this(TextDifference.between(before, after));
    }

    /** The parts in reading order. */
    public DifferenceText(List<TextDifference.Part> parts) {
        addClassName("b-difference");
        parts.forEach(part -> getElement()
                .appendChild(
                        switch (part.change()) {
                            case SAME -> Element.createText(part.text());
                            case REMOVED -> changed("del", "shell.difference.removed", part.text());
                            case ADDED -> changed("ins", "shell.difference.added", part.text());
                        }));
    }

    /** Most screen readers say nothing of these elements, so unseen words around the text say it. */
    private Element changed(String tag, String key, String text) {
        return new Element(tag)
                .appendChild(unseen("[" + getTranslation(key) + " "), Element.createText(text), unseen("]"));
    }

    private Element unseen(String words) {
        return new Element("span")
                .setAttribute("class", "b-unseen")
                .setAttribute("lang", ReaderLanguage.get().code())
                .setText(words);
    }
}
