package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.SavedAsTyped;

/** A text in each language, the reader's first. */
public final class LanguageFields extends Div {

    private final Map<Language, TextArea> texts = new EnumMap<>(Language.class);
    private final TextArea first;

    private final String which;

    /** Fields labelled {@code <key>} with the language; the first tells {@code <key>-help} with the longest length. */
    public LanguageFields(String key, int longest, int rows) {
        this(key, "", longest, rows);
    }

    /** The same where there are several of a kind: the label also says which this is. */
    public LanguageFields(String key, String which, int longest, int rows) {
        this.which = which;
        addClassName("consultations-fields");
        first = text(key, ReaderLanguage.get(), rows);
        first.setHelperText(getTranslation(key + "-help", longest));
        add(first);
        Language.all().stream()
                .filter(language -> language != ReaderLanguage.get())
                .forEach(language -> add(text(key, language, rows)));
    }

    private TextArea text(String key, Language language, int rows) {
        var area = new TextArea(getTranslation(key, getTranslation("shared.in-language." + language.code()), which));
        area.getElement().setAttribute("lang", language.code());
        area.setMinRows(rows);
        area.setWidthFull();
        SavedAsTyped.every(area);
        texts.put(language, area);
        return area;
    }

    /** Hands on every change of a text. */
    public void onChange(Runnable changed) {
        texts.values().forEach(area -> area.addValueChangeListener(change -> changed.run()));
    }

    /** Fills the fields. */
    public void show(LocalizedText text) {
        texts.forEach((language, area) -> area.setValue(text.exactly(language).orElse("")));
    }

    /** What is typed, in all languages. */
    public LocalizedText typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, area) -> typed.put(language, area.getValue()));
        return new LocalizedText(typed);
    }

    /** What is typed in a language. */
    String typed(Language language) {
        var area = texts.get(language);
        return area == null ? "" : area.getValue().strip();
    }

    /** Names the fields as the use cases name them: {@code reason}, {@code reason-kk} and so on. */
    public void rejected(Rejected rejected, String name) {
        rejected.field(name, first);
        texts.forEach((language, area) -> rejected.field(name + "-" + language.code(), area));
    }
}
