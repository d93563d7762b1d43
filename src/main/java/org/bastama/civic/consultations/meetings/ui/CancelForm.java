package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shell.Rejected;

/** Why a meeting does not take place. */
class CancelForm extends Div {

    CancelForm(HoldingDesk desk, Meeting meeting, Runnable done) {
        addClassName("consultations-fields");
        var reason = new LanguageFields("consultations.meetings.cancel.reason", ConsultationStep.LONGEST_NOTE, 2);
        var rejected = new Rejected();
        reason.rejected(rejected, "reason");
        var button = new Button(getTranslation("consultations.meetings.cancel.button"), click -> {
            if (rejected.run(() -> desk.cancel()
                    .cancel(
                            meeting.consultation(),
                            meeting.part(),
                            reason.typed(),
                            desk.currentActor().get()))) {
                Rejected.done("consultations.meetings.cancel.done");
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("consultations.meetings.cancel.lead")), reason, button);
    }
}
