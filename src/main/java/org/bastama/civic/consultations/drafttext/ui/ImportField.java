package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Function;
import org.bastama.civic.consultations.drafttext.DraftFile;
import org.bastama.civic.consultations.drafttext.Remark;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;

/** The file of one language: what is there, what its reader should know, and an upload that puts another in its place. */
class ImportField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Function<byte[], List<Remark>> take;
    private final transient Runnable changed;
    private final Span there = new Span();
    private final Button remove;
    private final UnorderedList remarks = new UnorderedList();
    private final FileUpload upload;

    ImportField(Language language, Function<byte[], List<Remark>> take, Runnable remove, Runnable changed) {
        this.take = take;
        this.changed = changed;
        var name = getTranslation("shared.in-language." + language.code());
        upload = new FileUpload(
                UploadHandler.inMemory((metadata, file) -> sent(file)),
                DraftFile.MEGABYTES * MEGABYTE,
                "consultations.drafttext.import.refused",
                ".docx",
                ".md",
                ".markdown",
                ".txt");
        upload.getElement().setAttribute("role", "group");
        upload.getElement().setAttribute("aria-label", getTranslation("consultations.drafttext.import.file", name));
        this.remove = new Button(getTranslation("consultations.drafttext.import.remove", name), click -> {
            if (Rejected.handle(remove)) {
                remarks.removeAll();
                changed.run();
            }
        });
        var head = new Paragraph(new Span(getTranslation("consultations.drafttext.import.file", name) + ": "), there);
        addClassName("consultations-fields");
        add(head, remarks, upload, this.remove);
    }

    /** What happens when the browser has sent a file. */
    void sent(byte[] file) {
        remarks.removeAll();
        if (new Rejected()
                .otherwise(upload)
                .run(() -> take.apply(file)
                        .forEach(remark -> remarks.add(new ListItem(
                                getTranslation(remark.key(), remark.arguments().toArray())))))) {
            changed.run();
        }
    }

    void show(int passages) {
        there.setText(getTranslation("consultations.drafttext.import.there", passages));
        remove.setVisible(passages > 0);
        remarks.setVisible(remarks.getComponentCount() > 0);
    }
}
