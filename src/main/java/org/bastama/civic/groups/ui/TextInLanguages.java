package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;

/** A text that may be given in each of the languages, the reader's own first. */
class TextInLanguages extends Div {

    private final Map<Language, TextArea> areas = new LinkedHashMap<>();

    /** With the texts {@code <key>}, {@code <key>-help} (0: the longest text) and {@code <key>-in} (0: a language). */
    TextInLanguages(String key, int longest) {
        addClassName("groups-texts");
        var help = new Paragraph(getTranslation(key + "-help", longest));
        help.addClassName("b-soft");
        add(new H3(getTranslation(key)), help);
        readersFirst().forEach(language -> add(area(key, language)));
    }

    private TextArea area(String key, Language language) {
        var area = new TextArea(getTranslation(key + "-in", getTranslation("shared.language." + language.code())));
        area.setMinRows(4);
        area.getElement().setAttribute("lang", language.code());
        areas.put(language, area);
        return area;
    }

    private static List<Language> readersFirst() {
        var languages = new ArrayList<>(Language.all());
        languages.remove(ReaderLanguage.get());
        languages.addFirst(ReaderLanguage.get());
        return languages;
    }

    /** The fields, in the order they are shown. */
    Map<Language, TextArea> areas() {
        return areas;
    }

    void show(LocalizedText text) {
        areas.forEach((language, area) -> area.setValue(text.exactly(language).orElse("")));
    }

    LocalizedText typed() {
        var texts = new LinkedHashMap<Language, String>();
        areas.forEach((language, area) -> texts.put(language, area.getValue()));
        return new LocalizedText(texts);
    }
}
