package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;

/** What is asked of an authority, on its page. */
@org.springframework.stereotype.Component
class PetitionsToAuthority implements AuthoritySection {

    private static final int SHOWN = 6;

    private final PetitionQueries petitions;
    private final List<CardNote> notes;
    private final Clock clock;

    PetitionsToAuthority(PetitionQueries petitions, List<CardNote> notes, Clock clock) {
        this.petitions = petitions;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        var all = PetitionFilter.everything();
        var page = petitions.list(
                new PetitionFilter("", all.states(), authority.slug(), null, null, null, all.sort()),
                Paging.first(SHOWN));
        var section = new Section();
        section.add(new H2(section.getTranslation("petitions.to-authority")));
        if (page.items().isEmpty()) {
            section.add(new Paragraph(section.getTranslation("petitions.to-authority.none")));
            return Optional.of(section);
        }
        section.add(
                PetitionCards.inSection(page.items(), clock.instant()).noting(notes),
                new Paragraph(new Anchor(
                        "/petitions?authority=" + authority.slug(),
                        section.getTranslation("petitions.to-authority.all", page.total()))));
        return Optional.of(section);
    }
}
