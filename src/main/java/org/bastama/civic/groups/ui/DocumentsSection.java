package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shell.Rejected;

/** A group's documents; editable ones can be added and taken out. */
class DocumentsSection extends Section {

    /** Takes an uploaded file; may reject it. */
    @FunctionalInterface
    interface Attach {
        void attach(String name, byte[] content);
    }

    private final Files files;
    private final Div content = new Div();

    DocumentsSection(Files files) {
        this.files = files;
        add(new H2(getTranslation("groups.documents.title")), content);
    }

    /** Shows the documents only. */
    void show(List<StoredFile> documents) {
        content.removeAll();
        content.add(
                documents.isEmpty()
                        ? new Paragraph(getTranslation("groups.documents.none"))
                        : new DocumentList(documents, files, null));
    }

    /** Shows the documents and lets them be changed. */
    void edit(List<StoredFile> documents, Attach attach, Consumer<StoredFile> remove) {
        content.removeAll();
        content.add(
                new Paragraph(getTranslation("groups.documents.help")),
                new DocumentList(documents, files, remove),
                upload(attach));
    }

    private Upload upload(Attach attach) {
        var upload = new Upload(UploadHandler.inMemory(
                (metadata, bytes) -> Rejected.handle(() -> attach.attach(metadata.fileName(), bytes))));
        upload.setMaxFileSize(Math.toIntExact(Files.MAXIMUM));
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg");
        upload.setUploadButton(new Button(getTranslation("groups.documents.add")));
        upload.setDropLabel(new Span(getTranslation("groups.documents.drop")));
        upload.addFileRejectedListener(rejected -> Rejected.handle(() -> {
            throw org.bastama.foundation.shared.Rejection.of("groups.documents.rejected");
        }));
        return upload;
    }
}
