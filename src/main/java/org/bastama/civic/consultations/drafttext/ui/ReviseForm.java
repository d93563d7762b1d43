package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shell.Rejected;

/** Another version of an announced text: its files, what it changes, why, and the button that publishes it. */
class ReviseForm extends Div {

    private final Div comparison = new Div();

    ReviseForm(DraftTextEditor editor, ConsultationNumber number, Consultation.Part part, Runnable done) {
        addClassName("consultations-fields");
        comparison.getElement().setAttribute("aria-live", "polite");
        var files = new ImportFields(editor, number, part.id());
        var reason = new LanguageFields("consultations.amend.reason", ConsultationStep.LONGEST_NOTE, 2);
        var rejected = new Rejected().field("content", files);
        reason.rejected(rejected, "reason");
        var button = new Button(getTranslation("consultations.drafttext.revise.button"), click -> {
            if (rejected.run(() -> editor.publish(number, part.ordinal(), reason.typed()))) {
                Rejected.done("consultations.drafttext.revise.done");
                done.run();
            }
        });
        add(
                new Paragraph(getTranslation("consultations.drafttext.revise.lead")),
                files,
                new Button(
                        getTranslation("consultations.drafttext.revise.compare"),
                        click -> compare(editor, number, part)),
                comparison,
                reason,
                button);
    }

    /** What it would change, in full: the answer to a question of whoever is about to publish it. */
    private void compare(DraftTextEditor editor, ConsultationNumber number, Consultation.Part part) {
        comparison.removeAll();
        var staged = editor.staged(number, part.id());
        var after = staged.version();
        var before = staged.before();
        comparison.add(
                after == null || before == null
                        ? new Paragraph(getTranslation("consultations.drafttext.revise.nothing"))
                        : new ChangeList(before, after, null));
    }
}
