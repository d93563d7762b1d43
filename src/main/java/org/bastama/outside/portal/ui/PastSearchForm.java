package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.jspecify.annotations.Nullable;

/** Words and order: a native form, so what is looked for is in the address. */
@Tag("form")
class PastSearchForm extends HtmlContainer {

    static final int LONGEST = 200;

    PastSearchForm(String text, @Nullable Sort sort) {
        addClassName("b-search");
        getElement()
                .setAttribute("action", "/past")
                .setAttribute("method", "get")
                .setAttribute("role", "search");
        var field = new Element("input")
                .setAttribute("id", "past-search")
                .setAttribute("name", "q")
                .setAttribute("type", "search")
                .setAttribute("value", text)
                .setAttribute("maxlength", Integer.toString(LONGEST));
        var button = new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("class", "b-button")
                .setText(getTranslation("portal.past.search.button"));
        getElement()
                .appendChild(
                        label("past-search", "portal.past.search"),
                        field,
                        label("past-sort", "portal.past.sort"),
                        select(sort),
                        button);
    }

    private Element label(String of, String key) {
        return new Element("label").setAttribute("for", of).setText(getTranslation(key));
    }

    private Element select(@Nullable Sort sort) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", "portal.past.sort.best");
        for (var one : Sort.values()) {
            choices.put(PastView.name(one), "portal.past.sort." + PastView.name(one));
        }
        var select = new Element("select").setAttribute("id", "past-sort").setAttribute("name", "sort");
        choices.forEach((value, key) -> {
            var option = new Element("option").setAttribute("value", value).setText(getTranslation(key));
            option.setAttribute("selected", value.equals(sort == null ? "" : PastView.name(sort)));
            select.appendChild(option);
        });
        return select;
    }
}
