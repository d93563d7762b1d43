package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What people wrote, with its line ends, marked where it is in another language than the reader's. */
public final class Written {

    private Written() {}

    /** A text in the reader's language or the one there is. */
    public static Div of(LocalizedText text) {
        return lines(LanguageMark.tell(new Div(text.in(ReaderLanguage.get())), text));
    }

    /** A text in one language. */
    public static Div of(String text, Language language) {
        return lines(LanguageMark.tell(new Div(text), language));
    }

    /** A sentence of the portal beside it. */
    public static Paragraph small(String text) {
        var small = new Paragraph(text);
        small.addClassNames("b-soft", "b-small");
        return small;
    }

    private static Div lines(Div text) {
        text.addClassName("consultations-text");
        return text;
    }
}
