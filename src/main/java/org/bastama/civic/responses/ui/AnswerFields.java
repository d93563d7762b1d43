package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.SavedAsTyped;
import org.bastama.foundation.shell.WrittenWords;

/** The outcome and the text of an answer in each language, the reader's first; each change is handed on. */
class AnswerFields extends Div {

    /** From yes to no, as people expect them (DOMAIN §6). */
    private static final List<String> ORDER = List.of("satisfied", "partly", "refused", "explained");

    private final RadioButtonGroup<String> outcome = new RadioButtonGroup<>();
    private final Map<Language, TextArea> texts = new EnumMap<>(Language.class);
    private final TextArea first;
    private boolean filling;

    AnswerFields(Set<String> outcomes, Runnable changed) {
        addClassName("responses-fields");
        outcome.setLabel(getTranslation("responses.form.outcome"));
        outcome.setItems(outcomes.stream()
                .sorted(Comparator.comparingInt(ORDER::indexOf))
                .toList());
        outcome.setItemLabelGenerator(o -> getTranslation("responses.outcome." + o));
        add(outcome);
        first = text(ReaderLanguage.get());
        first.setHelperText(getTranslation("responses.form.text-help", PublishResponse.MAXIMUM));
        add(first);
        Language.all().stream()
                .filter(language -> language != ReaderLanguage.get())
                .forEach(language -> add(text(language)));
        outcome.addValueChangeListener(change -> changed(changed));
        texts.values().forEach(area -> area.addValueChangeListener(change -> changed(changed)));
    }

    private TextArea text(Language language) {
        var area = new TextArea(label(language));
        area.getElement().setAttribute("lang", language.code());
        area.setMinRows(6);
        area.setWidthFull();
        SavedAsTyped.every(area);
        texts.put(language, area);
        return area;
    }

    private String label(Language language) {
        return getTranslation("responses.form.text", getTranslation("shared.in-language." + language.code()));
    }

    private void changed(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    /** Fills the fields; that is no change. */
    void show(ResponseForm form) {
        filling = true;
        outcome.setValue(form.outcome());
        texts.forEach(
                (language, area) -> area.setValue(form.text().exactly(language).orElse("")));
        filling = false;
    }

    ResponseForm typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, area) -> typed.put(language, area.getValue()));
        return new ResponseForm(outcome.getValue(), new LocalizedText(typed));
    }

    /** The same as words to read. */
    Component words(ResponseForm form) {
        var words = new WrittenWords();
        if (form.outcome() != null) {
            words.say(getTranslation("responses.form.outcome"), getTranslation("responses.outcome." + form.outcome()));
        }
        texts.keySet()
                .forEach(language ->
                        words.say(label(language), form.text().exactly(language).orElse("")));
        return words;
    }

    /** Errors stand at the fields as the use cases name them. */
    Rejected rejected() {
        var rejected = new Rejected().field("outcome", outcome).field("text", first);
        texts.forEach((language, area) -> rejected.field("text." + language.code(), area));
        return rejected;
    }

    void focus() {
        first.focus();
    }
}
