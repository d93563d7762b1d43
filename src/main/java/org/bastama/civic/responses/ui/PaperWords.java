package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.bastama.civic.responses.paper.PaperAnswer;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;

/** What a group entered of a letter, with the scan: for those who may see that. */
class PaperWords extends Div {

    PaperWords(PaperAnswer answer, LocalizedText authority, Files files, Language language) {
        add(
                new Paragraph(getTranslation(
                        "responses.paper.says",
                        answer.letterNumber(),
                        Formats.date(language, answer.receivedOn()),
                        authority.in(language))),
                new Div(
                        new Span(getTranslation("responses.answer.outcome") + " "),
                        new OutcomeBadge(answer.outcome())));
        answer.text().texts().keySet().forEach(written -> add(text(answer.text(), written)));
        files.find(answer.scan()).ifPresent(file -> add(scan(file, files)));
    }

    private static Component text(LocalizedText text, Language written) {
        var shown = new Div(text.in(written));
        shown.addClassName("responses-text");
        return LanguageMark.mark(shown, written);
    }

    private Component scan(StoredFile file, Files files) {
        var download = DownloadHandler.fromInputStream(event -> {
            var content = new ByteArrayOutputStream();
            files.write(file.id(), content);
            return new DownloadResponse(
                    new ByteArrayInputStream(content.toByteArray()), file.name(), file.mediaType(), file.size());
        });
        return new Paragraph(
                new Span(getTranslation("responses.paper.scan") + ": "), new Anchor(download, file.name()));
    }
}
