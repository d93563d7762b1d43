package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.web.util.HtmlUtils;

/**
 * Marks texts in another language than the page's with {@code lang}, for screen readers and fonts; what people wrote is
 * told to be in another language too, names are not.
 */
public final class LanguageMark {

    private LanguageMark() {}

    /** Marks a component whose text is in a language. */
    public static <C extends Component> C mark(C component, Language language) {
        if (language != ReaderLanguage.get()) {
            component.getElement().setAttribute("lang", language.code());
        }
        return component;
    }

    /** Marks a component that shows a localised text as the reader sees it. */
    public static <C extends Component> C mark(C component, LocalizedText text) {
        text.languageFor(ReaderLanguage.get()).ifPresent(language -> mark(component, language));
        return component;
    }

    /** Marks a component whose text is in a language and says which, in the reader's words, behind the text. */
    public static <C extends Component & HasComponents> C tell(C component, Language language) {
        var reader = ReaderLanguage.get();
        if (language != reader) {
            var told = new Span();
            // Its space is part of it: what is read out of a link is one text.
            told.setText(" (" + written(language) + ")");
            told.addClassName("b-language");
            told.getElement().setAttribute("lang", reader.code());
            component.add(told);
        }
        return mark(component, language);
    }

    /** Marks a component that shows a localised text as the reader sees it, and says so. */
    public static <C extends Component & HasComponents> C tell(C component, LocalizedText text) {
        text.languageFor(ReaderLanguage.get()).ifPresent(language -> tell(component, language));
        return component;
    }

    /** A localised text as the reader sees it, escaped, with the same marks: for what is one node of the page. */
    public static String tell(LocalizedText text) {
        var reader = ReaderLanguage.get();
        var words = HtmlUtils.htmlEscape(text.in(reader), "UTF-8");
        return text.languageFor(reader)
                .filter(language -> language != reader)
                .map(language -> "<span lang=\"%s\">%s</span><span class=\"b-language\"> (%s)</span>"
                        .formatted(language.code(), words, HtmlUtils.htmlEscape(written(language), "UTF-8")))
                .orElse(words);
    }

    private static String written(Language language) {
        return new Span().getTranslation("shared.written." + language.code());
    }
}
