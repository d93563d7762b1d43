package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.Minutes;
import org.bastama.civic.consultations.meetings.MinutesDraft;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shell.Rejected;

/** What was said and decided, and how many came; of what is published already, a correction with its reason. */
class MinutesForm extends Div {

    private static final String KEY = "consultations.meetings.minutes.";

    private final LanguageFields text = new LanguageFields(KEY + "text", Minutes.LONGEST, 6);
    private final TextField attended = new TextField(getTranslation(KEY + "attended"));
    private final DecisionFields decisions;
    private final LanguageFields reason =
            new LanguageFields("consultations.amend.reason", ConsultationStep.LONGEST_NOTE, 2);

    MinutesForm(HoldingDesk desk, Meeting meeting, Runnable done) {
        var minutes = meeting.minutes();
        var checkedIn = minutes == null ? desk.meetings().checkedIn(meeting) : minutes.checkedIn();
        decisions = new DecisionFields(minutes);
        addClassName("consultations-fields");
        attended.setHelperText(getTranslation(KEY + "attended-help", checkedIn));
        attended.getElement().setAttribute("inputmode", "numeric");
        reason.setVisible(minutes != null);
        if (minutes != null) {
            text.show(minutes.text());
            attended.setValue(String.valueOf(minutes.attended()));
        }
        var button = new Button(getTranslation(KEY + "button"), click -> {
            if (rejected().run(() -> publish(desk, meeting))) {
                Rejected.done("consultations.meetings.minutes.done");
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation(KEY + "lead")), text, attended, decisions, reason, button);
    }

    private void publish(HoldingDesk desk, Meeting meeting) {
        desk.publish()
                .publish(
                        meeting.consultation(),
                        meeting.part(),
                        new MinutesDraft(text.typed(), attended.getValue(), decisions.typed()),
                        reason.typed(),
                        meeting.revision(),
                        desk.currentActor().get());
    }

    private Rejected rejected() {
        var rejected = new Rejected();
        text.rejected(rejected, "text");
        rejected.field("attended", attended);
        decisions.rejected(rejected);
        reason.rejected(rejected, "reason");
        return rejected;
    }
}
