package org.bastama.outside.publicweb.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.petition.Materials;

/** On the petition's page: what a campaign prints, embeds and subscribes to. */
@org.springframework.stereotype.Component
class MaterialsSection implements PetitionSection {

    private final Materials materials;

    MaterialsSection(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    /** Right below the ways to share. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        return materials.of(petition, language).map(MaterialsPanel::new);
    }
}
