package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.ui.CardNote;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** On the cards of petitions: that their answer is due soon or late; while it has time, the state says enough. */
@org.springframework.stereotype.Component
class DeadlineNote implements CardNote {

    /** More than a list's petitions have thresholds that run. */
    private static final int MOST = 100;

    private final DeadlineQueries deadlines;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;

    DeadlineNote(DeadlineQueries deadlines, ResponseQueries responses, AuthorityQueries authorities) {
        this.deadlines = deadlines;
        this.responses = responses;
        this.authorities = authorities;
    }

    @Override
    public Map<PetitionNumber, Component> of(Collection<PetitionNumber> petitions) {
        var urgent = deadlines.running(petitions, Paging.first(MOST)).items().stream()
                .filter(deadline -> deadline.state() != Deadline.State.RUNNING)
                .toList();
        var reviewed =
                responses.underReview(urgent.stream().map(Deadline::petition).toList());
        var notes = new LinkedHashMap<PetitionNumber, Component>();
        urgent.forEach(deadline ->
                notes.putIfAbsent(deadline.petition(), note(deadline, reviewed.contains(deadline.petition()))));
        return notes;
    }

    private Component note(Deadline deadline, boolean review) {
        var note = new Span();
        if (review) {
            note.add(new ReviewBadge(), new Span(" "));
        }
        note.add(new DeadlineBadge(deadline));
        if (deadline.turn() > 1) {
            note.add(whose(deadline));
        }
        return note;
    }

    /** The card names whom the petition was addressed to; whoever it was passed on to owes the answer. */
    private Component whose(Deadline deadline) {
        var whose = new Span();
        whose.addClassNames("b-soft", "b-small");
        authorities.find(deadline.authoritySlug()).ifPresent(authority -> {
            var name = new Span(authority.names().in(ReaderLanguage.get()));
            whose.add(new Span(" "), LanguageMark.mark(name, authority.names()));
        });
        return whose;
    }
}
