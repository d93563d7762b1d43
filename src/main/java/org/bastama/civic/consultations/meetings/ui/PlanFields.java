package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.consultations.meetings.MeetingPlan;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.SavedAsTyped;
import org.bastama.foundation.shell.TimeField;

/** When and where a meeting is, its agenda, and how many people can come. */
class PlanFields extends Div {

    private static final String KEY = "consultations.meetings.form.";

    private final DayField day = new DayField(getTranslation(KEY + "day"));
    private final TimeField from = new TimeField(getTranslation(KEY + "from"));
    private final TimeField to = new TimeField(getTranslation(KEY + "to"));
    private final LanguageFields place = new LanguageFields(KEY + "place", MeetingPlan.LONGEST_PLACE, 1);
    private final TextField stream = new TextField(getTranslation(KEY + "stream"));
    private final LanguageFields agenda = new LanguageFields(KEY + "agenda", MeetingPlan.LONGEST_AGENDA, 4);
    private final Checkbox registration = new Checkbox(getTranslation(KEY + "registration"));
    private final TextField seats = new TextField(getTranslation(KEY + "seats"));

    /**
     * The fields, filled.
     *
     * @param announced whether the meeting is announced: then it is fixed whether people register
     */
    PlanFields(MeetingPlan plan, boolean announced) {
        addClassName("consultations-fields");
        stream.setHelperText(getTranslation(KEY + "stream-help"));
        stream.setWidthFull();
        seats.setHelperText(getTranslation(KEY + "seats-help", MeetingPlan.MOST_SEATS));
        seats.getElement().setAttribute("inputmode", "numeric");
        var hours = new Div(from, to);
        hours.addClassName("b-toolbar");
        add(day, hours, place, stream, agenda, registration, seats);
        show(plan);
        registration.setVisible(!announced);
        registration.addValueChangeListener(change -> seats.setVisible(change.getValue()));
    }

    private void show(MeetingPlan plan) {
        day.setValue(plan.day());
        from.setValue(plan.from());
        to.setValue(plan.to());
        place.show(plan.place());
        stream.setValue(plan.stream());
        agenda.show(plan.agenda());
        registration.setValue(plan.registration());
        seats.setValue(plan.seats());
        seats.setVisible(plan.registration());
    }

    /** Hands on every change, while it is typed. */
    void onChange(Runnable changed) {
        SavedAsTyped.every(stream);
        SavedAsTyped.every(seats);
        day.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        place.onChange(changed);
        stream.addValueChangeListener(change -> changed.run());
        agenda.onChange(changed);
        registration.addValueChangeListener(change -> changed.run());
        seats.addValueChangeListener(change -> changed.run());
    }

    MeetingPlan typed() {
        return new MeetingPlan(
                day.getValue(),
                from.getValue(),
                to.getValue(),
                place.typed(),
                stream.getValue(),
                agenda.typed(),
                registration.getValue(),
                seats.getValue());
    }

    /** Names the fields as the use cases name them, behind what comes before. */
    void rejected(Rejected rejected, String before) {
        rejected.field(before + "day", day)
                .field(before + "from", from)
                .field(before + "to", to)
                .field(before + "stream", stream)
                .field(before + "seats", seats);
        place.rejected(rejected, before + "place");
        agenda.rejected(rejected, before + "agenda");
    }
}
