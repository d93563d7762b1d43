package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bastama.civic.consultations.questionnaire.FileType;
import org.bastama.civic.consultations.questionnaire.filling.AnswerFiles;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The files that somebody is asked for whose answers are confirmed, each sent at once. */
final class FilesPart extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Supplier<List<AnswerFiles.Asked>> asked;
    private final transient Attaching attaching;

    /** Attaches a file to a question. */
    @FunctionalInterface
    interface Attaching {
        void attach(String question, String name, byte[] content);
    }

    FilesPart(Supplier<List<AnswerFiles.Asked>> asked, Attaching attaching) {
        this.asked = asked;
        this.attaching = attaching;
        addClassNames("b-card", "consultations-fields");
        fill();
    }

    private void fill() {
        removeAll();
        add(
                new H3(getTranslation("consultations.questionnaire.files")),
                Written.small(getTranslation("consultations.questionnaire.files-lead")));
        asked.get().forEach(this::question);
    }

    private void question(AnswerFiles.Asked one) {
        var question = one.question();
        var label = question.text().in(ReaderLanguage.get());
        add(LanguageMark.mark(
                new Paragraph(
                        question.required()
                                ? label + " (" + getTranslation("consultations.questionnaire.required") + ")"
                                : label),
                question.text()));
        if (!question.hint().isEmpty()) {
            add(Written.of(question.hint()));
        }
        var file = one.file();
        var there = Written.small(
                file == null
                        ? getTranslation("consultations.questionnaire.no-file")
                        : getTranslation("consultations.questionnaire.file-there", file.name()));
        there.getElement().setAttribute("role", "status");
        add(there, upload(one));
    }

    private FileUpload upload(AnswerFiles.Asked one) {
        var self = new FileUpload[1];
        var upload = new FileUpload(
                UploadHandler.inMemory(
                        (metadata, content) -> take(one.question().key(), metadata.fileName(), content, self[0])),
                one.kind().megabytes() * MEGABYTE,
                "consultations.questionnaire.file-refused",
                one.kind().types().stream().flatMap(FilesPart::extensions).toArray(String[]::new));
        self[0] = upload;
        return upload;
    }

    private static Stream<String> extensions(FileType type) {
        return switch (type) {
            case PDF -> Stream.of(".pdf");
            case PNG -> Stream.of(".png");
            case JPEG -> Stream.of(".jpg", ".jpeg");
        };
    }

    /** What happens when the browser has sent a file. */
    void take(String question, String name, byte[] content, FileUpload upload) {
        if (new Rejected().otherwise(upload).run(() -> attaching.attach(question, name, content))) {
            Rejected.done("consultations.questionnaire.file-done");
            fill();
        }
    }
}
