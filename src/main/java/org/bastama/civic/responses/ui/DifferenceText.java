package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.bastama.foundation.shared.TextDifference;

/** Two versions of a text in one: what was taken out, what was put in, and what stayed. */
class DifferenceText extends Div {

    DifferenceText(String before, String after) {
        addClassNames("responses-text", "responses-difference");
        TextDifference.between(before, after)
                .forEach(part -> getElement()
                        .appendChild(
                                switch (part.change()) {
                                    case SAME -> Element.createText(part.text());
                                    case REMOVED -> new Element("del").setText(part.text());
                                    case ADDED -> new Element("ins").setText(part.text());
                                }));
    }
}
