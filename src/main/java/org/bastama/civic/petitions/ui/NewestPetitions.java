package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.function.LongFunction;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.Paging;

/** The newest public petitions of somebody, as a section of a page that another room owns. */
@org.springframework.stereotype.Component
class NewestPetitions {

    private final PetitionQueries petitions;
    private final List<CardNote> notes;
    private final Clock clock;

    NewestPetitions(PetitionQueries petitions, List<CardNote> notes, Clock clock) {
        this.petitions = petitions;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * So many of those of a filter, as cards under a title.
     *
     * @param content what is said beside the cards, by how many petitions there are in all: instead of them when there
     *     are none, else below them
     */
    Section of(PetitionFilter filter, int most, String title, LongFunction<List<Component>> content) {
        var page = petitions.list(filter, Paging.first(most));
        var section = new Section();
        section.add(new H2(section.getTranslation(title)));
        if (!page.items().isEmpty()) {
            section.add(PetitionCards.inSection(page.items(), clock.instant()).noting(notes));
        }
        section.add(content.apply(page.total()));
        return section;
    }
}
