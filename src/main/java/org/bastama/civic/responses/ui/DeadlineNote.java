package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.petitions.ui.CardNote;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;

/** On the cards of petitions: that their answer is due soon or late; while it has time, the state says enough. */
@org.springframework.stereotype.Component
class DeadlineNote implements CardNote {

    /** More than a list's petitions have thresholds that run. */
    private static final int MOST = 100;

    private final DeadlineQueries deadlines;

    DeadlineNote(DeadlineQueries deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Map<PetitionNumber, Component> of(Collection<PetitionNumber> petitions) {
        var notes = new LinkedHashMap<PetitionNumber, Component>();
        deadlines.running(petitions, Paging.first(MOST)).items().stream()
                .filter(deadline -> deadline.state() != Deadline.State.RUNNING)
                .forEach(deadline -> notes.putIfAbsent(deadline.petition(), new DeadlineBadge(deadline)));
        return notes;
    }
}
