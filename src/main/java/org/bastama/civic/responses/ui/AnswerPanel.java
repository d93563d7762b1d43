package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.responses.ActFile;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** An answer: its outcome, its text in the reader's language or the one there is, and who signed it when. */
class AnswerPanel extends Article {

    private final Language language;
    private final transient Response response;

    AnswerPanel(Response response, LocalizedText authorityName, Language language) {
        this.language = language;
        addClassNames("b-card", "responses-answer");
        this.response = response;
        if (response.outcome() != null) {
            add(outcome(response));
            explain(response.demands());
        }
        languageMark(response.text());
        add(in(response.text().languageFor(language).orElse(language)));
        response.text().texts().keySet().stream()
                .filter(other -> response.text()
                        .languageFor(language)
                        .filter(other::equals)
                        .isEmpty())
                .forEach(other -> add(new NativeDetails(inLanguage(other), new Div(in(other)))));
        source(response).forEach(this::add);
        var signed = new Paragraph(
                new Span(response.officialName().isEmpty() ? "" : response.officialName() + ", "),
                LanguageMark.mark(new Span(authorityName.in(language)), authorityName),
                new Span(" · " + Formats.date(language, response.publishedAt())));
        signed.addClassNames("b-soft", "responses-signed");
        add(signed);
    }

    /** How it came, where that was not from the desk. */
    static List<Component> source(Response response) {
        if (response.source() == Response.Source.DESK) {
            return List.of();
        }
        var mark = new Paragraph();
        var received = response.signed().receivedOn();
        mark.setText(mark.getTranslation(
                "responses.source." + response.source().code(),
                received == null ? "" : Formats.date(ReaderLanguage.get(), received),
                response.incomingNumber() == null ? "" : response.incomingNumber()));
        mark.addClassNames("b-notice", "b-small");
        return List.of(mark);
    }

    /** With its documents, if there are any. */
    AnswerPanel with(ActFileList documents) {
        if (documents.getChildren().findAny().isPresent()) {
            add(documents);
        }
        return this;
    }

    /** Tells that it was corrected, why, and what was changed from each version to the next; the newest come first. */
    AnswerPanel after(List<Response> former, Map<UUID, List<ActFile>> documents) {
        if (response.corrected()) {
            add(new Paragraph(getTranslation(
                    "responses.version.corrected",
                    response.version().number(),
                    Formats.date(language, response.version().firstPublishedAt()))));
        }
        var next = response;
        for (var version : former) {
            add(
                    ActParts.reason(next.version().reason(), language),
                    new FormerVersion(version, next, documents.getOrDefault(version.id(), List.of())));
            next = version;
        }
        return this;
    }

    private Component outcome(Response response) {
        return new Div(
                new Span(getTranslation("responses.answer.outcome") + " "), new OutcomeBadge(response.outcome()));
    }

    /** Tells how the outcome of the whole follows from those of the demands. */
    private void explain(Demands demands) {
        if (!demands.isEmpty()) {
            var explained = new Paragraph(getTranslation(
                    "responses.demands.explained",
                    demands.points().size(),
                    getTranslation("responses.outcome." + Demands.MIXED)));
            explained.addClassNames("b-soft", "b-small");
            add(explained);
        }
    }

    /** Tells when the answer is not in the reader's language. */
    private void languageMark(LocalizedText text) {
        text.languageFor(language).filter(shown -> shown != language).ifPresent(shown -> {
            var mark = new Paragraph(inLanguage(shown));
            mark.addClassNames("b-soft", "b-small");
            add(mark);
        });
    }

    private String inLanguage(Language shown) {
        return getTranslation("responses.answer.in-language." + shown.code());
    }

    /** What it says in a language: the text, and below it the demands that it answers one by one. */
    private Component[] in(Language shown) {
        var text = new Div(response.text().in(shown));
        text.addClassName("responses-text");
        var demands = response.demands();
        return demands.isEmpty()
                ? new Component[] {LanguageMark.mark(text, shown)}
                : new Component[] {LanguageMark.mark(text, shown), new DemandItems(demands, shown)};
    }
}
