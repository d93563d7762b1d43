package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Html;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.SafeMarkdown;

/** People's Markdown on a page: only what {@link SafeMarkdown} let through. */
final class MarkdownText {

    private MarkdownText() {}

    static Html of(String markdown, Language language) {
        return new Html("<div class=\"petitions-text\" lang=\"" + language.code() + "\">" + SafeMarkdown.html(markdown)
                + "</div>");
    }
}
