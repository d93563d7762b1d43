package org.bastama.civic.petitions.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.SortKeys;
import org.springframework.stereotype.Component;

/** What the list can be filtered by, in the reader's language; the first choice of each filters nothing. */
@Component
class ListChoices {

    private final PetitionQueries petitions;
    private final TerritoryQueries territories;
    private final AuthorityQueries authorities;
    private final Topics topics;
    private final Messages messages;

    ListChoices(
            PetitionQueries petitions,
            TerritoryQueries territories,
            AuthorityQueries authorities,
            Topics topics,
            Messages messages) {
        this.petitions = petitions;
        this.territories = territories;
        this.authorities = authorities;
        this.topics = topics;
        this.messages = messages;
    }

    /** In the order of a petition's life; those that were never opened come last. */
    Map<String, String> states(Language language) {
        var choices = none(language, "petitions.filter.any-state");
        PetitionState.PUBLIC.stream()
                .filter(state -> state != PetitionState.CLOSED_BELOW)
                .sorted(Comparator.comparing(state -> state == PetitionState.REJECTED))
                .forEach(state ->
                        choices.put(state.publicCode(), messages.get(language, "petitions.state." + state.code())));
        return choices;
    }

    /** The regions, and the place itself when a narrower one stands in the address. */
    Map<String, String> territories(Language language, String chosen) {
        var choices = none(language, "petitions.filter.any-territory");
        territories
                .children(TerritoryQueries.COUNTRY, language)
                .forEach(region -> choices.put(region.code(), region.names().in(language)));
        if (!chosen.isEmpty() && !choices.containsKey(chosen)) {
            territories.find(chosen).map(Territory::names).ifPresent(names -> choices.put(chosen, names.in(language)));
        }
        return choices;
    }

    /** The authorities that were asked something, by name. */
    Map<String, String> authorities(Language language) {
        var choices = none(language, "petitions.filter.any-authority");
        petitions.addressees().stream()
                .flatMap(slug -> authorities.find(slug).stream())
                .sorted((a, b) -> SortKeys.collator(language)
                        .compare(a.names().in(language), b.names().in(language)))
                .forEach(authority ->
                        choices.put(authority.slug(), authority.names().in(language)));
        return choices;
    }

    Map<String, String> topics(Language language) {
        var choices = none(language, "petitions.filter.any-topic");
        topics.all().forEach(topic -> choices.put(topic.code(), topic.names().in(language)));
        return choices;
    }

    private Map<String, String> none(Language language, String key) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", messages.get(language, key));
        return choices;
    }
}
