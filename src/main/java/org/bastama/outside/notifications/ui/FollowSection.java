package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.FollowPetition;

/** On the petition's page: follow it by mail; one field, or one click for who is signed in. */
@org.springframework.stereotype.Component
class FollowSection implements PetitionSection {

    private final FollowPetition followPetition;
    private final ChoosePace choosePace;

    FollowSection(FollowPetition followPetition, ChoosePace choosePace) {
        this.followPetition = followPetition;
        this.choosePace = choosePace;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        return FollowPetition.isPossible(petition.state())
                ? Optional.of(new FollowPanel(petition.number(), language, actor, followPetition, choosePace))
                : Optional.empty();
    }
}
