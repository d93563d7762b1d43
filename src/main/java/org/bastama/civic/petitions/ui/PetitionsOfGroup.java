package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.ui.GroupSection;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;

/** The public petitions of a group, on its page. */
@org.springframework.stereotype.Component
class PetitionsOfGroup implements GroupSection {

    private static final int MOST = 20;

    private final PetitionQueries petitions;
    private final List<CardNote> notes;
    private final Clock clock;

    PetitionsOfGroup(PetitionQueries petitions, List<CardNote> notes, Clock clock) {
        this.petitions = petitions;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Group group, Language language) {
        if (group.number() == null) {
            return Optional.empty();
        }
        var all = PetitionFilter.everything();
        var page = petitions.list(
                new PetitionFilter("", all.states(), null, null, group.number(), null, all.sort()), Paging.first(MOST));
        var section = new Section();
        section.add(
                new H2(section.getTranslation("petitions.of-group")),
                page.items().isEmpty()
                        ? none(section)
                        : PetitionCards.inSection(page.items(), clock.instant()).noting(notes));
        return Optional.of(section);
    }

    private static Component none(Section section) {
        var all = new Anchor("/" + PetitionNavigation.list(), section.getTranslation("petitions.of-group.all"));
        return new Paragraph(new Text(section.getTranslation("petitions.of-group.none") + " "), all);
    }
}
