package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.Rejected;

/** What is asked and why, who decides what and when; each in the portal's languages. */
class TextFields extends Div {

    private static final Map<String, Integer> LONGEST = Map.of(
            "title", ConsultationText.LONGEST_TITLE,
            "question", ConsultationText.LONGEST_QUESTION,
            "why", ConsultationText.LONGEST_REASONS,
            "decides", ConsultationText.LONGEST_QUESTION);

    private static final Map<String, Integer> ROWS = Map.of("title", 1, "question", 3, "why", 5, "decides", 3);

    private final Map<String, LanguageFields> fields = new LinkedHashMap<>();

    TextFields() {
        addClassName("consultations-fields");
        ConsultationText.fields().forEach(name -> {
            var texts = new LanguageFields(
                    "consultations.form." + name,
                    Objects.requireNonNull(LONGEST.get(name)),
                    Objects.requireNonNull(ROWS.get(name)));
            fields.put(name, texts);
            add(texts);
        });
    }

    void onChange(Runnable changed) {
        fields.values().forEach(texts -> texts.onChange(changed));
    }

    void show(ConsultationText text) {
        fields.forEach((name, texts) -> texts.show(text.field(name)));
    }

    ConsultationText typed(Language original) {
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        Language.all()
                .forEach(language -> versions.put(
                        language,
                        new ConsultationText.Version(
                                typed("title", language),
                                typed("question", language),
                                typed("why", language),
                                typed("decides", language))));
        return new ConsultationText(original, versions);
    }

    private String typed(String field, Language language) {
        return Objects.requireNonNull(fields.get(field)).typed(language);
    }

    void rejected(Rejected rejected) {
        fields.forEach((name, texts) -> texts.rejected(rejected, name));
    }
}
