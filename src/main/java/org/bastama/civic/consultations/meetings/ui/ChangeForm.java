package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingRules;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shell.Rejected;

/** A change of an announced meeting, with its reason. */
class ChangeForm extends Div {

    ChangeForm(HoldingDesk desk, Meeting meeting, Runnable done) {
        addClassName("consultations-fields");
        var fields = new PlanFields(meeting.plan(), true);
        var reason = new LanguageFields("consultations.amend.reason", ConsultationStep.LONGEST_NOTE, 2);
        var rejected = new Rejected();
        fields.rejected(rejected, "");
        reason.rejected(rejected, "reason");
        var button = new Button(getTranslation("consultations.meetings.change.button"), click -> {
            if (rejected.run(() -> desk.change()
                    .change(
                            meeting.consultation(),
                            meeting.part(),
                            fields.typed(),
                            reason.typed(),
                            meeting.revision(),
                            desk.currentActor().get()))) {
                Rejected.done("consultations.meetings.change.done");
                done.run();
            }
        });
        add(
                new Paragraph(getTranslation("consultations.meetings.change.lead", MeetingRules.AHEAD.length())),
                fields,
                reason,
                button);
    }
}
