package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** One search field: a native form that opens the list of petitions, so it works before the page is alive too. */
@Tag("form")
class SearchForm extends HtmlContainer {

    SearchForm() {
        addClassName("b-search");
        getElement()
                .setAttribute("action", "/petitions")
                .setAttribute("method", "get")
                .setAttribute("role", "search");
        var label = new NativeLabel(getTranslation("portal.home.search"));
        label.getElement().setAttribute("for", "home-search");
        var field = new Element("input")
                .setAttribute("id", "home-search")
                .setAttribute("name", "q")
                .setAttribute("type", "search")
                .setAttribute("maxlength", "200");
        var button = new NativeButton(getTranslation("portal.home.search.button"));
        button.addClassName("b-button");
        button.getElement().setAttribute("type", "submit");
        add(label);
        getElement().appendChild(field, button.getElement());
    }
}
