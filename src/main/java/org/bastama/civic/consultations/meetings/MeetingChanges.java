package org.bastama.civic.consultations.meetings;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.ConsultationStep.Change;
import org.bastama.foundation.shared.LocalizedText;

/** What an amendment of a meeting changed, as the timeline tells it. */
final class MeetingChanges {

    private final int part;
    private final List<Change> changes = new ArrayList<>();

    private MeetingChanges(int part) {
        this.part = part;
    }

    /** What is another in the second; empty where nothing is. */
    static List<Change> of(Meeting before, Meeting after) {
        var told = new MeetingChanges(before.part());
        told.plain(Change.MEETING_TIME, before.time().written(), after.time().written());
        told.text(Change.MEETING_PLACE, before.place(), after.place());
        told.plain(Change.MEETING_STREAM, before.stream(), after.stream());
        told.text(Change.MEETING_AGENDA, before.agenda(), after.agenda());
        told.plain(Change.MEETING_SEATS, before.plan().seats(), after.plan().seats());
        return List.copyOf(told.changes);
    }

    private void plain(String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Change.ofMeeting(what, part, before, after));
        }
    }

    private void text(String what, LocalizedText before, LocalizedText after) {
        if (!before.texts().equals(after.texts())) {
            changes.add(Change.ofMeeting(what, part, before, after));
        }
    }
}
