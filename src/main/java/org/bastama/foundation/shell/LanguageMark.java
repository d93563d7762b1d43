package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/** Marks texts in another language than the page's with {@code lang}, for screen readers and fonts. */
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
}
