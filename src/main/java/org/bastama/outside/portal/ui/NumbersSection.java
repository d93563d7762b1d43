package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.outside.portal.PortalNumbers;

/** The three numbers that matter, as a list of terms. */
class NumbersSection extends DescriptionList {

    NumbersSection(PortalNumbers.Numbers numbers) {
        addClassName("b-numbers");
        add(
                number("open", numbers.open()),
                number("signatures", numbers.signatures()),
                number("answered", numbers.answered()));
    }

    private Div number(String key, long number) {
        return new Div(
                new Description(Formats.number(ReaderLanguage.get(), number)),
                new Term(getTranslation("portal.home.number." + key, number)));
    }
}
