package org.bastama.outside.notifications;

import org.bastama.civic.petitions.Topic;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** What somebody follows of a place, by name. */
@Component
public class PlaceNames {

    private final TerritoryQueries territories;
    private final Topics topics;
    private final Messages messages;

    PlaceNames(TerritoryQueries territories, Topics topics, Messages messages) {
        this.territories = territories;
        this.topics = topics;
        this.messages = messages;
    }

    /** The territory, and the topic where it is one. */
    public String in(FollowedPlace place, Language language) {
        var territory = territories.fullName(place.territoryCode(), language);
        var topic = place.topic();
        return topic == null
                ? territory
                : messages.get(
                        language,
                        "notifications.place.of-topic",
                        territory,
                        topics.find(topic)
                                .map(Topic::names)
                                .map(names -> names.in(language))
                                .orElse(topic));
    }
}
