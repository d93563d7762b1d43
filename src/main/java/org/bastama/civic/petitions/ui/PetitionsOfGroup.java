package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.ui.GroupSection;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.foundation.shared.Language;

/** The public petitions of a group, on its page. */
@org.springframework.stereotype.Component
class PetitionsOfGroup implements GroupSection {

    private static final int MOST = 20;

    private final NewestPetitions newest;

    PetitionsOfGroup(NewestPetitions newest) {
        this.newest = newest;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Group group, Language language) {
        var number = group.number();
        return number == null
                ? Optional.empty()
                : Optional.of(newest.of(
                        PetitionFilter.ofGroup(number),
                        MOST,
                        "petitions.of-group",
                        total -> total == 0 ? List.of(none()) : List.of()));
    }

    private static Component none() {
        var line = new Paragraph();
        line.setText(line.getTranslation("petitions.of-group.none") + " ");
        line.add(new Anchor("/" + PetitionNavigation.list(), line.getTranslation("petitions.of-group.all")));
        return line;
    }
}
