package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shell.DayField;

/** A new commitment: what is promised by when, and milestones as many as are wanted. */
class MakeCommitmentForm extends Div {

    MakeCommitmentForm(Drafts<TypedWords> drafts, Consumer<CommitmentForm> make, Runnable done) {
        addClassName("responses-form");
        var text = new LanguageTexts("responses.commitment.make.text", Commitment.LONGEST, 3);
        var dueOn = new DayField(getTranslation("responses.commitment.make.due"));
        var milestones = new MilestoneFields();
        var fields = new WordFields().text("text", text).day("dueOn", dueOn).with(milestones);
        var kept = new KeptForm<>(fields, drafts, text, dueOn, milestones);
        add(
                new Paragraph(getTranslation("responses.commitment.make.lead")),
                kept,
                kept.sending(
                        "responses.commitment.make.button",
                        () -> make.accept(new CommitmentForm(text.typed(), dueOn.getValue(), milestones.milestones())),
                        "responses.commitment.make.done",
                        done));
    }
}
