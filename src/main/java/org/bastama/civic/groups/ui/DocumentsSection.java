package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** A group's documents; editable ones can be added and taken out. */
class DocumentsSection extends Section {

    /** Takes an uploaded file; may reject it. */
    @FunctionalInterface
    interface Attach {
        void attach(String name, byte[] content);
    }

    private final Files files;
    private final Div content = new Div();
    private @Nullable FileUpload upload;

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

    private FileUpload upload(Attach attach) {
        upload = new FileUpload(
                UploadHandler.inMemory((metadata, bytes) -> take(attach, metadata.fileName(), bytes)),
                Math.toIntExact(Files.MAXIMUM),
                "groups.documents.rejected",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
        return upload;
    }

    /** What happens when the browser has sent a file. */
    void take(Attach attach, String name, byte[] bytes) {
        new Rejected().otherwise(Objects.requireNonNull(upload)).run(() -> attach.attach(name, bytes));
    }
}
