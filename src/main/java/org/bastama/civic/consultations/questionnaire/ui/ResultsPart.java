package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Objects;
import org.bastama.civic.consultations.questionnaire.filling.QuestionnaireResults;
import org.bastama.civic.consultations.questionnaire.filling.ResultTable;
import org.bastama.civic.consultations.questionnaire.results.QuestionResult;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** How many answered, and once it may be told, what: tables with a bar in each line. */
final class ResultsPart extends Section {

    private static final String KEY = "consultations.questionnaire.results.";

    ResultsPart(QuestionnaireResults.Told told) {
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
        var isRanking = one.result() instanceof QuestionResult.Ranking;
        ResultTable.of(one, ReaderLanguage.get()).forEach(table -> add(table(table, text, isRanking)));
    }

    private PlainTable table(ResultTable table, String question, boolean isRanking) {
        var headers = new ArrayList<String>();
        headers.add(getTranslation(KEY + "answer"));
        if (isRanking) {
            headers.add(getTranslation(KEY + "mean-rank"));
        }
        headers.add(getTranslation(KEY + (isRanking ? "points" : "count")));
        var shown = new PlainTable(table.caption().isEmpty() ? question : table.caption(), headers);
        shown.addClassName("consultations-bars");
        table.lines().forEach(line -> {
            var cells = new ArrayList<Span>();
            if (line.meanRank() != null) {
                cells.add(new Span(line.meanRank()));
            }
            cells.add(new Span(figure(line)));
            shown.rowHeadedBy(label(line), cells.toArray(Span[]::new));
        });
        return table.caption().isEmpty() ? shown.underItsHeading() : shown;
    }

    private static Span label(ResultTable.Line line) {
        var label = new Span(line.label());
        label.getElement()
                .appendChild(new Element("progress")
                        .setAttribute("max", "100")
                        .setAttribute("value", String.valueOf(line.percent()))
                        .setAttribute("aria-hidden", "true"));
        return label;
    }

    private String figure(ResultTable.Line line) {
        var count = line.count();
        if (count == null) {
            return getTranslation(KEY + "hidden");
        }
        return line.meanRank() == null
                ? getTranslation(KEY + "share", count, line.percent())
                : Formats.number(ReaderLanguage.get(), count);
    }
}
