package org.bastama.outside.notifications;

import java.util.List;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which places a petition or a consultation concerns: its territory, all that lies in it, and all that it lies in. Whoever
 * follows a city hears of the city, of its districts, and of what is asked of the whole country.
 */
@Component
class ConcernedPlaces {

    private record Where(
            @Nullable String territory, @Nullable String topic) {}

    private static final Where NOWHERE = new Where(null, null);

    private final PetitionQueries petitions;
    private final ConsultationQueries consultations;
    private final PlaceSubscriptionRepository subscriptions;
    private final TerritoryQueries territories;

    ConcernedPlaces(
            PetitionQueries petitions,
            ConsultationQueries consultations,
            PlaceSubscriptionRepository subscriptions,
            TerritoryQueries territories) {
        this.petitions = petitions;
        this.consultations = consultations;
        this.subscriptions = subscriptions;
        this.territories = territories;
    }

    /** So many followers who are concerned and not told yet, the soonest first. */
    List<PlaceSubscription> untold(Mailing.Key key, int count) {
        var where = where(key);
        var followed = subscriptions.territories().stream()
                .filter(code -> concerns(where, code))
                .toList();
        return followed.isEmpty() ? List.of() : subscriptions.untold(key, followed, where.topic(), count);
    }

    /** Whether a step concerns what somebody follows. */
    boolean concerns(Mailing.Key key, FollowedPlace place) {
        var where = where(key);
        return concerns(where, place.territoryCode())
                && (place.topic() == null || place.topic().equals(where.topic()));
    }

    private boolean concerns(Where where, String followed) {
        var territory = where.territory();
        return territory != null
                && (territories.isWithin(territory, followed) || territories.isWithin(followed, territory));
    }

    /** Nowhere, which concerns nobody, for what is no more. */
    private Where where(Mailing.Key key) {
        var found = key.occasion().isOfConsultations()
                ? consultations.find(key.consultation()).map(one -> new Where(one.territoryCode(), one.topic()))
                : petitions.find(key.petition()).map(one -> new Where(one.territoryCode(), one.topic()));
        return found.orElse(NOWHERE);
    }
}
