package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.Meetings;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.PartEditor;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** Where a meeting is planned, changed, cancelled, checked in to and told of afterwards. */
@org.springframework.stereotype.Component
class MeetingEditor implements PartEditor {

    private final HoldingDesk desk;

    MeetingEditor(HoldingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return Meetings.CODE;
    }

    @Override
    public PartContent draft(ConsultationNumber number, DraftPart part, Runnable changed) {
        return new PlanContent(part.content(), changed);
    }

    @Override
    public Optional<Component> desk(Consultation consultation, Consultation.Part part, Runnable changed) {
        return desk.meetings().find(consultation, part).map(meeting -> section(consultation, part, meeting, changed));
    }

    private Component section(Consultation consultation, Consultation.Part part, Meeting meeting, Runnable changed) {
        var reader = ReaderLanguage.get();
        var section = new Section();
        section.add(
                LanguageMark.mark(new H2(part.title().in(reader)), part.title()),
                Written.small(section.getTranslation(
                        "consultations.meetings.desk.when",
                        desk.words().when(meeting, reader),
                        section.getTranslation("consultations.meetings.state."
                                + meeting.stateAt(desk.clock().instant()).code()))));
        desk.words()
                .seats(meeting, desk.meetings().seats(meeting), reader)
                .ifPresent(seats -> section.add(new Paragraph(seats)));
        if (desk.checkIn().isOpen(meeting)) {
            section.add(new Paragraph(new Anchor(
                    CheckInView.path(meeting), section.getTranslation("consultations.meetings.check-in.go"))));
        }
        section.add(deeds(consultation, meeting, changed));
        return section;
    }

    private Div deeds(Consultation consultation, Meeting meeting, Runnable changed) {
        var deeds = new Div();
        var actions = desk.guard().of(consultation, desk.currentActor().get());
        var state = meeting.stateAt(desk.clock().instant());
        if (actions.mayAmend() && state == Meeting.State.AHEAD) {
            deeds.add(new LazyDetails(
                    deeds.getTranslation("consultations.meetings.change.title"),
                    () -> new ChangeForm(desk, meeting, changed)));
        }
        if (actions.mayAmend() && (state == Meeting.State.AHEAD || state == Meeting.State.RUNNING)) {
            deeds.add(new LazyDetails(
                    deeds.getTranslation("consultations.meetings.cancel.title"),
                    () -> new CancelForm(desk, meeting, changed)));
        }
        if (actions.mayPublishMinutes() && state == Meeting.State.OVER) {
            deeds.add(new LazyDetails(
                    deeds.getTranslation(
                            meeting.minutes() == null
                                    ? "consultations.meetings.minutes.publish"
                                    : "consultations.meetings.minutes.correct"),
                    () -> new MinutesForm(desk, meeting, changed)));
        }
        return deeds;
    }
}
