package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.SavedAsTyped;
import org.bastama.foundation.shell.WrittenWords;

/** A text in each language, the reader's first; one of them is enough. */
class LanguageTexts extends Div {

    private final String key;
    private final Map<Language, TextArea> texts = new EnumMap<>(Language.class);
    private final TextArea first;

    /** Fields labelled {@code <key>} with the language; the first tells {@code <key>-help} with the longest length. */
    LanguageTexts(String key, int longest, int rows) {
        this.key = key;
        addClassName("responses-fields");
        first = text(ReaderLanguage.get(), rows);
        first.setHelperText(getTranslation(key + "-help", longest));
        add(first);
        Language.all().stream()
                .filter(language -> language != ReaderLanguage.get())
                .forEach(language -> add(text(language, rows)));
    }

    private TextArea text(Language language, int rows) {
        var area = new TextArea(label(language));
        area.getElement().setAttribute("lang", language.code());
        area.setMinRows(rows);
        area.setWidthFull();
        SavedAsTyped.every(area);
        texts.put(language, area);
        return area;
    }

    private String label(Language language) {
        return getTranslation(key, getTranslation("shared.in-language." + language.code()));
    }

    /** Hands on every change of a text. */
    void onChange(Runnable changed) {
        texts.values().forEach(area -> area.addValueChangeListener(change -> changed.run()));
    }

    void show(LocalizedText text) {
        texts.forEach((language, area) -> area.setValue(text.exactly(language).orElse("")));
    }

    /** Puts a text after what is typed, in the languages that it has. */
    void insert(LocalizedText text) {
        texts.forEach((language, area) -> text.exactly(language)
                .ifPresent(words -> area.setValue(
                        area.getValue().isBlank() ? words : area.getValue().stripTrailing() + "\n\n" + words)));
    }

    LocalizedText typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, area) -> typed.put(language, area.getValue()));
        return new LocalizedText(typed);
    }

    /** The labels with what a text says in their languages. */
    void say(LocalizedText text, WrittenWords words) {
        texts.keySet()
                .forEach(language ->
                        words.say(label(language), text.exactly(language).orElse(""), language));
    }

    /** What a text says, to be read and copied from. */
    WrittenWords words(LocalizedText text) {
        var words = new WrittenWords();
        say(text, words);
        return words;
    }

    /** Names the fields as the use cases name them: {@code text}, {@code text.kk} and so on. */
    Rejected rejected(Rejected rejected, String name) {
        rejected.field(name, first);
        texts.forEach((language, area) -> rejected.field(name + "." + language.code(), area));
        return rejected;
    }

    void focus() {
        first.focus();
    }
}
