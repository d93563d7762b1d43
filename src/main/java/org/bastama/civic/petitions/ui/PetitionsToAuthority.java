package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.foundation.shared.Language;

/** What is asked of an authority, on its page. */
@org.springframework.stereotype.Component
class PetitionsToAuthority implements AuthoritySection {

    private static final int SHOWN = 6;

    private final NewestPetitions newest;

    PetitionsToAuthority(NewestPetitions newest) {
        this.newest = newest;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        return Optional.of(newest.of(
                PetitionFilter.toAuthority(authority.slug()),
                SHOWN,
                "petitions.to-authority",
                total -> List.of(total == 0 ? none() : all(authority, total))));
    }

    private static Paragraph none() {
        var line = new Paragraph();
        line.setText(line.getTranslation("petitions.to-authority.none"));
        return line;
    }

    private static Paragraph all(Authority authority, long total) {
        var link = new Anchor("/petitions?authority=" + authority.slug(), "");
        link.setText(link.getTranslation("petitions.to-authority.all", total));
        return new Paragraph(link);
    }
}
