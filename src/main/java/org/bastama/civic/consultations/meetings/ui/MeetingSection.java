package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.Meetings;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.ReaderLanguage;

/** A meeting as everybody sees it: when, where, about what; registering before, minutes afterwards. */
@org.springframework.stereotype.Component
class MeetingSection implements PartSection {

    private final ComingDesk desk;

    MeetingSection(ComingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return Meetings.CODE;
    }

    @Override
    public Component of(Consultation consultation, Consultation.Part part, boolean preview) {
        var section = new Div();
        section.addClassName("consultations-meeting");
        fill(section, consultation, part, preview);
        return section;
    }

    private void fill(Div section, Consultation consultation, Consultation.Part part, boolean preview) {
        section.removeAll();
        var found = desk.meetings().find(consultation, part);
        if (found.isEmpty()) {
            section.add(notice(section.getTranslation("consultations.meetings.not-planned")));
            return;
        }
        var meeting = found.get();
        var reader = ReaderLanguage.get();
        addCancelled(section, meeting);
        section.add(
                new MeetingFacts(meeting, desk.meetings().seats(meeting), desk.words()),
                new H3(section.getTranslation("consultations.meetings.agenda")),
                Written.of(meeting.agenda()),
                Written.small(desk.words().agendaSince(meeting, reader)));
        var minutes = meeting.minutes();
        if (minutes != null) {
            section.add(new MinutesPart(
                    minutes,
                    desk.words().attendance(meeting, minutes, reader),
                    desk.meetings().contributions(meeting)));
        }
        desk.words().whyNot(meeting, reader).ifPresent(why -> section.add(notice(why)));
        section.add(registration(meeting, preview, () -> fill(section, consultation, part, preview)));
        if (!preview) {
            section.add(calendar(meeting));
        }
    }

    private static void addCancelled(Div section, Meeting meeting) {
        var cancelled = meeting.cancelled();
        if (cancelled != null) {
            var why = new Div(
                    new Paragraph(section.getTranslation("consultations.meetings.cancelled")),
                    Written.of(cancelled.reason()));
            why.addClassNames("b-notice", "warn");
            section.add(why);
        }
    }

    private Component registration(Meeting meeting, boolean preview, Runnable again) {
        var actor = desk.currentActor().get();
        var own = desk.registrations().own(meeting.consultation(), meeting.part(), actor);
        if (own.isPresent() && meeting.cancelled() == null) {
            return new MyRegistration(desk, meeting, own.get(), again);
        }
        return meeting.takesRegistrations(desk.clock().instant())
                ? new RegisterForm(desk, meeting, preview, again)
                : new Div();
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("b-notice");
        return notice;
    }

    private static Component calendar(Meeting meeting) {
        var file = new Anchor("/calendar/c/" + meeting.consultation() + "/" + meeting.part() + ".ics");
        file.setText(file.getTranslation("consultations.meetings.calendar"));
        file.getElement().setAttribute("router-ignore", true);
        return new Paragraph(file);
    }
}
