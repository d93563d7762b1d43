package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnaireResults;
import org.bastama.civic.consultations.questionnaire.filling.ResultTable;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.civic.consultations.ui.Bars;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** How many answered, and once it may be told, what: tables with a bar in each line. */
final class ResultsPart extends Section {

    private static final String KEY = "consultations.questionnaire.results.";

    private final transient Messages messages;

    ResultsPart(QuestionnaireResults.Told told, Messages messages) {
        this.messages = messages;
        add(new H3(getTranslation(KEY + "title")), new Paragraph(getTranslation(KEY + "people", told.people())));
        if (!told.shown() && told.people() > 0) {
            add(new Paragraph(getTranslation(KEY + "later", Formats.dateTime(ReaderLanguage.get(), told.from()))));
        }
        told.questions().forEach(this::question);
        if (!told.questions().isEmpty()) {
            add(Written.small(getTranslation(KEY + "small-cells")));
        }
        add(Written.small(getTranslation("consultations.results.self-selected")));
    }

    private void question(QuestionnaireResults.Answered one) {
        var text = one.question().text().in(ReaderLanguage.get());
        add(LanguageMark.mark(new H4(text), one.question().text()));
        var answered = one.result().answered();
        add(Written.small(answered == null ? getTranslation(KEY + "few") : getTranslation(KEY + "answered", answered)));
        if (one.result() instanceof QuestionResult.Distribution distribution
                && distribution.quartiles().median() != null) {
            add(Written.small(getTranslation(
                    KEY + "median",
                    ResultTable.number(
                            Objects.requireNonNull(distribution.quartiles().median()), ReaderLanguage.get()))));
        }
        ResultTable.of(one, ReaderLanguage.get())
                .forEach(table -> add(new Bars(table.inWords(text, messages, ReaderLanguage.get()))));
    }
}
