package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.html.H4;
import org.bastama.civic.consultations.meetings.MeetingPlan;
import org.bastama.civic.consultations.meetings.MeetingRules;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.Rejected;

/** A meeting in a draft. */
class PlanContent extends PartContent {

    private final PlanFields fields;

    PlanContent(String content, Runnable changed) {
        fields = new PlanFields(MeetingPlan.of(content), false);
        fields.onChange(changed);
        addClassName("consultations-fields");
        add(
                new H4(getTranslation("consultations.meetings.form.title")),
                Written.small(getTranslation("consultations.meetings.form.lead", MeetingRules.AHEAD.length())),
                fields);
    }

    @Override
    public String typed() {
        return fields.typed().toContent();
    }

    @Override
    public void rejected(Rejected rejected, String place) {
        fields.rejected(rejected, place);
    }
}
