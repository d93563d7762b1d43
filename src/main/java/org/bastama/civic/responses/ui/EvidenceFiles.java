package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;

/** Files that show what is reported: each is checked as it comes, and can be taken out until the report is published. What is typed is kept, they are not. */
class EvidenceFiles extends Div implements WordSource {

    private final transient List<ReportForm.Evidence> taken = new ArrayList<>();
    private final Div list = new Div();
    private final FileUpload upload;

    EvidenceFiles() {
        addClassName("responses-fields");
        upload = new FileUpload(
                UploadHandler.inMemory((metadata, content) -> take(metadata.fileName(), content)),
                Math.toIntExact(Files.MAXIMUM),
                "responses.commitment.report.rejected",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
        list.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("responses.commitment.report.files", ReportForm.MOST_FILES)), list, upload);
    }

    /** Those to be published. */
    List<ReportForm.Evidence> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void rejected(Rejected rejected) {
        rejected.field("evidence", upload);
    }

    /** What happens when the browser has sent a file: it is kept for the report, or why not stands beside it. */
    void take(String name, byte[] content) {
        if (new Rejected().otherwise(upload).run(() -> check(content))) {
            taken.add(new ReportForm.Evidence(name, content));
            fill();
        }
    }

    private void check(byte[] content) {
        if (taken.size() >= ReportForm.MOST_FILES) {
            throw Rejection.of("responses.commitment.too-many-files", ReportForm.MOST_FILES);
        }
        Files.checkDocument(content);
    }

    private void fill() {
        list.removeAll();
        taken.forEach(file -> list.add(line(file)));
    }

    private Paragraph line(ReportForm.Evidence file) {
        var out = new Button(getTranslation("responses.files.remove"), click -> {
            taken.remove(file);
            fill();
            new Rejected().otherwise(upload).run(() -> {});
        });
        out.setAriaLabel(getTranslation("responses.files.remove-which", file.name()));
        return new Paragraph(new Span(getTranslation("responses.commitment.report.attached", file.name()) + " "), out);
    }
}
