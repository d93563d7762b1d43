package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Reports how a commitment stands, with files that show it. */
class ReportCommitmentForm extends Div {

    ReportCommitmentForm(
            Commitment commitment, List<CommitmentStep.Kind> kinds, Consumer<ReportForm> report, Runnable done) {
        addClassName("responses-form");
        var kind = new NativeSelect(getTranslation("responses.commitment.report.kind"), kinds(kinds));
        var milestone =
                new NativeSelect(getTranslation("responses.commitment.report.milestone"), milestones(commitment));
        milestone.setVisible(kind.getValue().equals(CommitmentStep.Kind.REACHED.name()));
        kind.addValueChangeListener(
                change -> milestone.setVisible(change.getValue().equals(CommitmentStep.Kind.REACHED.name())));
        var note = new LanguageTexts("responses.commitment.note", CommitmentStep.LONGEST, 3);
        var evidence = new EvidenceFiles();
        var rejected = evidence.rejected(note.rejected(new Rejected(), "note").field("milestone", milestone));
        var button = new Button(getTranslation("responses.commitment.report.button"), click -> {
            var place = milestone.getValue().isEmpty() ? null : Integer.valueOf(milestone.getValue());
            var form =
                    new ReportForm(CommitmentStep.Kind.valueOf(kind.getValue()), note.typed(), place, evidence.taken());
            if (rejected.run(() -> report.accept(form))) {
                Rejected.done("responses.commitment.report.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("responses.commitment.report.lead")), kind, milestone, note, evidence, button);
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
}
