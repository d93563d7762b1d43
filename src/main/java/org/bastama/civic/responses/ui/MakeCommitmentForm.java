package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;

/** A new commitment: what is promised by when, and milestones as many as are wanted. */
class MakeCommitmentForm extends Div {

    private record MilestoneFields(LanguageTexts text, DayField dueOn) {}

    private final List<MilestoneFields> milestones = new ArrayList<>();
    private final Div milestoneFields = new Div();
    private final Rejected rejected = new Rejected();

    MakeCommitmentForm(Consumer<CommitmentForm> make, Runnable done) {
        addClassName("responses-form");
        var text = new LanguageTexts("responses.commitment.make.text", Commitment.LONGEST, 3);
        var dueOn = new DayField(getTranslation("responses.commitment.make.due"));
        text.rejected(rejected, "text").field("dueOn", dueOn);
        var more = new Button(getTranslation("responses.commitment.make.milestone"), click -> addMilestone());
        var button = new Button(getTranslation("responses.commitment.make.button"), click -> {
            var form = new CommitmentForm(text.typed(), dueOn.getValue(), typedMilestones());
            if (rejected.run(() -> make.accept(form))) {
                Rejected.done("responses.commitment.make.done");
                done.run();
            }
        });
        add(
                new Paragraph(getTranslation("responses.commitment.make.lead")),
                text,
                dueOn,
                milestoneFields,
                more,
                button);
    }

    private void addMilestone() {
        if (milestones.size() == Commitment.Milestone.MOST) {
            return;
        }
        var fields = new MilestoneFields(
                new LanguageTexts("responses.commitment.make.milestone-text", Commitment.Milestone.LONGEST, 1),
                new DayField(getTranslation("responses.commitment.make.milestone-due")));
        milestones.add(fields);
        var place = "milestone." + milestones.size() + ".";
        fields.text().rejected(rejected, place + "text").field(place + "dueOn", fields.dueOn());
        milestoneFields.add(fields.text(), fields.dueOn());
        fields.text().focus();
    }

    private List<CommitmentForm.MilestoneForm> typedMilestones() {
        return milestones.stream()
                .map(fields -> new CommitmentForm.MilestoneForm(
                        fields.text().typed(), fields.dueOn().getValue()))
                .toList();
    }
}
