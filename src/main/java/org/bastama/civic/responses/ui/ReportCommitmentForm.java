package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Reports how a commitment stands, with files that show it. */
class ReportCommitmentForm extends Div {

    private final transient List<ReportForm.Evidence> evidence = new ArrayList<>();
    private final Paragraph attached = new Paragraph();

    ReportCommitmentForm(
            Commitment commitment, List<CommitmentStep.Kind> kinds, Consumer<ReportForm> report, Runnable done) {
        addClassName("responses-form");
        attached.getElement().setAttribute("role", "status");
        var kind = new NativeSelect(getTranslation("responses.commitment.report.kind"), kinds(kinds));
        var milestone =
                new NativeSelect(getTranslation("responses.commitment.report.milestone"), milestones(commitment));
        milestone.setVisible(kind.getValue().equals(CommitmentStep.Kind.REACHED.name()));
        kind.addValueChangeListener(
                change -> milestone.setVisible(change.getValue().equals(CommitmentStep.Kind.REACHED.name())));
        var note = new LanguageTexts("responses.commitment.note", CommitmentStep.LONGEST, 3);
        var upload = upload();
        var rejected = note.rejected(new Rejected(), "note")
                .field("milestone", milestone)
                .field("evidence", upload);
        var button = new Button(getTranslation("responses.commitment.report.button"), click -> {
            var place = milestone.getValue().isEmpty() ? null : Integer.valueOf(milestone.getValue());
            var form = new ReportForm(
                    CommitmentStep.Kind.valueOf(kind.getValue()), note.typed(), place, List.copyOf(evidence));
            if (rejected.run(() -> report.accept(form))) {
                Rejected.done("responses.commitment.report.done");
                done.run();
            }
        });
        add(
                new Paragraph(getTranslation("responses.commitment.report.lead")),
                kind,
                milestone,
                note,
                new Paragraph(getTranslation("responses.commitment.report.files", ReportForm.MOST_FILES)),
                upload,
                attached,
                button);
    }

    private Map<String, String> kinds(List<CommitmentStep.Kind> kinds) {
        var texts = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> texts.put(kind.name(), getTranslation("responses.commitment.report." + kind.code())));
        return texts;
    }

    private static Map<String, String> milestones(Commitment commitment) {
        var texts = new LinkedHashMap<String, String>();
        commitment.milestones().stream()
                .filter(milestone -> milestone.reachedOn() == null)
                .forEach(milestone -> texts.put(
                        Integer.toString(milestone.place()), milestone.text().in(ReaderLanguage.get())));
        return texts;
    }

    private FileUpload upload() {
        return new FileUpload(
                UploadHandler.inMemory((metadata, content) -> take(metadata.fileName(), content)),
                Math.toIntExact(Files.MAXIMUM),
                "responses.commitment.report.rejected",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
    }

    /** What happens when the browser has sent a file: it is stored with the report, or not at all. */
    void take(String name, byte[] content) {
        evidence.add(new ReportForm.Evidence(name, content));
        attached.setText(getTranslation(
                "responses.commitment.report.attached",
                evidence.stream().map(ReportForm.Evidence::name).collect(Collectors.joining(", "))));
    }
}
