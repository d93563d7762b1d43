package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;

/**
 * One search field: a native form that opens the list of petitions, so it works before the page is alive too. Once it is,
 * the list is a view like any other, to whose heading the focus goes.
 */
@Tag("form")
class SearchForm extends HtmlContainer {

    private static final String TYPED = "element.elements.q.value";

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
        getElement()
                .addEventListener(
                        "submit",
                        event -> search(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED)
                .preventDefault();
        add(label);
        getElement().appendChild(field, button.getElement());
    }

    private static void search(String typed) {
        var words = typed.strip();
        UI.getCurrent()
                .navigate("petitions", words.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", words));
    }
}
