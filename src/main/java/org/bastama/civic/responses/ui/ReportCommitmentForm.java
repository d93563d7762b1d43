package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.commitments.ReportForm;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Reports how a commitment stands, with files that show it. */
class ReportCommitmentForm extends Div {

    ReportCommitmentForm(
            Commitment commitment,
            List<CommitmentStep.Kind> possible,
            Drafts<TypedWords> drafts,
            Consumer<ReportForm> report,
            Runnable done) {
        addClassName("responses-form");
        var kinds = kinds(possible);
        var milestones = milestones(commitment);
        var kind = new NativeSelect(getTranslation("responses.commitment.report.kind"), kinds);
        var milestone = new NativeSelect(getTranslation("responses.commitment.report.milestone"), milestones);
        milestone.setVisible(isOfMilestone(kind));
        kind.addValueChangeListener(change -> milestone.setVisible(isOfMilestone(kind)));
        var note = new LanguageTexts("responses.commitment.note", CommitmentStep.LONGEST, 3);
        var evidence = new EvidenceFiles();
        var fields = new WordFields()
                .choice("kind", kind, kinds)
                .choice("milestone", milestone, milestones)
                .text("note", note)
                .with(evidence);
        var kept = new KeptForm<>(fields, drafts, kind, milestone, note, evidence);
        Runnable send = () -> report.accept(new ReportForm(
                CommitmentStep.Kind.valueOf(kind.getValue()), note.typed(), place(milestone), evidence.taken()));
        add(
                new Paragraph(getTranslation("responses.commitment.report.lead")),
                kept,
                kept.sending("responses.commitment.report.button", send, "responses.commitment.report.done", done));
    }

    private static boolean isOfMilestone(NativeSelect kind) {
        return kind.getValue().equals(CommitmentStep.Kind.REACHED.name());
    }

    private static @Nullable Integer place(NativeSelect milestone) {
        return milestone.getValue().isEmpty() ? null : Integer.valueOf(milestone.getValue());
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
