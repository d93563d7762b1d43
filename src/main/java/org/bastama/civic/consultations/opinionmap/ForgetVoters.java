package org.bastama.civic.consultations.opinionmap;

import org.bastama.civic.consultations.contributions.ContributorsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes the voters' places on the map with the people of a consultation. Votes stay: nobody can tell any more whose they
 * are.
 */
@Component
class ForgetVoters {

    private final OpinionMapRepository maps;

    ForgetVoters(OpinionMapRepository maps) {
        this.maps = maps;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ContributorsForgotten event) {
        maps.forgetPlaces(event.consultation());
    }
}
