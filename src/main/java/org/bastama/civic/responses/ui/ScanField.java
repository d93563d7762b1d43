package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;
import org.jspecify.annotations.Nullable;

/** The scan of a letter: stored as it comes, so that it is still there with what is typed beside it. */
class ScanField extends Div implements WordSource {

    private static final String NAME = "scan";

    private final transient Files files;
    private final transient Actor actor;
    private final FileUpload upload;
    private final Paragraph told = new Paragraph();
    private transient Runnable changed = () -> {};
    private @Nullable UUID scan;

    ScanField(Files files, Actor actor) {
        this.files = files;
        this.actor = actor;
        addClassName("responses-fields");
        upload = new FileUpload(
                UploadHandler.inMemory((metadata, content) -> take(metadata.fileName(), content)),
                Math.toIntExact(Files.MAXIMUM),
                "responses.paper.rejected",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
        told.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("responses.paper.scan-lead")), upload, told);
    }

    /** What happens when the browser has sent a file. */
    void take(String name, byte[] content) {
        new Rejected().otherwise(upload).run(() -> {
            scan = files.storeDocument(name, content, actor).id();
            told.setText(getTranslation("responses.paper.stored", name));
            changed.run();
        });
    }

    /** The scan as it is stored; null before there is one. */
    @Nullable
    UUID scan() {
        return scan;
    }

    @Override
    public void take(Map<String, String> words) {
        words.put(NAME, scan == null ? "" : scan.toString());
    }

    @Override
    public void show(TypedWords typed) {
        var stored = typed.in(NAME);
        scan = stored.isEmpty() ? null : UUID.fromString(stored);
        told.setText(scan == null ? "" : getTranslation("responses.paper.stored", name(scan)));
    }

    private String name(UUID file) {
        return files.find(file).map(StoredFile::name).orElse("");
    }

    @Override
    public void onChange(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void rejected(Rejected rejected) {
        rejected.field(NAME, upload);
    }

    @Override
    public void say(TypedWords typed, WrittenWords words) {
        var stored = typed.in(NAME);
        if (!stored.isEmpty()) {
            words.say(getTranslation("responses.paper.scan"), name(UUID.fromString(stored)));
        }
    }
}
