package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.consultations.meetings.Meeting;
import org.bastama.civic.consultations.meetings.MeetingWords;
import org.bastama.civic.consultations.meetings.Seats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** When and where a meeting is, where it can be watched, and how many seats there are. */
class MeetingFacts extends DescriptionList {

    MeetingFacts(Meeting meeting, Seats seats, MeetingWords words) {
        addClassName("consultations-meeting-facts");
        var reader = ReaderLanguage.get();
        fact("when", new Span(words.when(meeting, reader)));
        if (!meeting.place().isEmpty()) {
            fact("where", LanguageMark.tell(new Span(meeting.place().in(reader)), meeting.place()));
        }
        if (!meeting.stream().isEmpty()) {
            var link = new Anchor(meeting.stream(), meeting.stream());
            link.getElement().setAttribute("rel", "nofollow noopener");
            fact("stream", link);
        }
        words.seats(meeting, seats, reader).ifPresent(told -> fact("registered", new Span(told)));
    }

    private void fact(String key, Component value) {
        add(new Term(getTranslation("consultations.meetings.fact." + key)), new Description(value));
    }
}
