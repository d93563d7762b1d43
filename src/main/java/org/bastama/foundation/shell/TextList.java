package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Texts to be read, in the reader's language. Whatever its length the list is one node of the page, as a {@link TextTable} is. */
public class TextList extends UnorderedList {

    /** Lists the texts. */
    public TextList(List<String> texts) {
        var items = texts.stream()
                .map(text -> "<li>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</li>")
                .collect(Collectors.joining());
        getElement().setProperty("innerHTML", items);
    }
}
