package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;

/** What people wrote, as plain text: lines are kept, markup and links stay letters. */
class PlainText extends Div {

    /** The text in the reader's language, else in one there is, marked as such. */
    PlainText(LocalizedText text) {
        this(text.in(org.bastama.foundation.shell.ReaderLanguage.get()));
        LanguageMark.tell(this, text);
    }

    /** The text in one of its languages. */
    PlainText(String text, Language language) {
        this(text);
        LanguageMark.mark(this, language);
    }

    private PlainText(String text) {
        addClassName("groups-text");
        add(new Paragraph(text));
    }
}
