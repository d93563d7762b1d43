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
                        select(text.isBlank(), sort),
                        button);
    }

    private Element label(String of, String key) {
        return new Element("label").setAttribute("for", of).setText(getTranslation(key));
    }

    /**
     * Without words nothing matches better than anything else: the newest come first. What stands first is not in the
     * address, so that who then types words gets the best ones, unless an order was chosen.
     */
    private Element select(boolean all, @Nullable Sort chosen) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", all ? text(Sort.NEWEST) : "portal.past.sort.best");
        for (var one : Sort.values()) {
            if (!all || one != Sort.NEWEST) {
                choices.put(PastView.name(one), text(one));
            }
        }
        var selected = chosen == null || all && chosen == Sort.NEWEST ? "" : PastView.name(chosen);
        var select = new Element("select").setAttribute("id", "past-sort").setAttribute("name", "sort");
        choices.forEach((value, key) -> {
            var option = new Element("option").setAttribute("value", value).setText(getTranslation(key));
            option.setAttribute("selected", value.equals(selected));
            select.appendChild(option);
        });
        return select;
    }

    private static String text(Sort sort) {
        return "portal.past.sort." + PastView.name(sort);
    }
}
