package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.responses.ActFile;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The documents of an official's draft: those there are, and an upload for another one. They stay over a reload. */
class AttachedFiles extends Div {

    private final PetitionNumber number;
    private final Response.Kind kind;
    private final @Nullable UUID original;
    private final transient ActFiles documents;
    private final transient Files files;
    private final transient Actor actor;
    private final Div list = new Div();
    private final FileUpload upload;

    AttachedFiles(
            PetitionNumber number,
            Response.Kind kind,
            @Nullable UUID original,
            ActFiles documents,
            Files files,
            Actor actor) {
        this.number = number;
        this.kind = kind;
        this.original = original;
        this.documents = documents;
        this.files = files;
        this.actor = actor;
        addClassName("responses-fields");
        upload = new FileUpload(
                UploadHandler.inMemory((metadata, content) -> take(metadata.fileName(), content)),
                Math.toIntExact(Files.MAXIMUM),
                "responses.files.refused",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
        var label = new Paragraph(getTranslation(
                original == null ? "responses.files.lead" : "responses.files.lead-correction", ActFiles.MOST));
        label.addClassName("b-small");
        add(label, list, upload);
        fill();
    }

    /** What is attached now. */
    List<ActFile> attached() {
        return documents.ofDraft(number, kind, original, actor);
    }

    /** The same to be read only. */
    ActFileList words() {
        return ActFileList.ofDraft(attached(), files, null);
    }

    /** What happens when the browser has sent a file. */
    void take(String name, byte[] content) {
        if (new Rejected().otherwise(upload).run(() -> documents.add(number, kind, original, name, content, actor))) {
            fill();
        }
    }

    private void fill() {
        list.removeAll();
        var attached = attached();
        if (!attached.isEmpty()) {
            list.add(ActFileList.ofDraft(attached, files, this::remove));
        }
    }

    private void remove(ActFile document) {
        documents.remove(number, kind, original, document.id(), actor);
        fill();
    }
}
