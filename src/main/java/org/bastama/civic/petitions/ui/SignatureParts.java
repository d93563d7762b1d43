package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.ReaderLanguage;

/** Who signed when and where, places by their names. */
@org.springframework.stereotype.Component
class SignatureParts {

    private final Tallies tallies;
    private final TerritoryQueries territories;

    SignatureParts(Tallies tallies, TerritoryQueries territories) {
        this.tallies = tallies;
        this.territories = territories;
    }

    /** Declared: where those by e-mail do not count, people supported it and nobody signed. Nothing before a petition opens: the few supporters it has then are nobody's business. */
    Optional<Component> of(Petition petition, boolean declared) {
        if (petition.moments().openedAt() == null) {
            return Optional.empty();
        }
        var number = petition.number();
        return Optional.of(new SignaturesPart(
                number,
                declared,
                () -> tallies.byDay(number),
                named(tallies.byTerritory(number), ReaderLanguage.get())));
    }

    private Map<String, Long> named(Map<String, Long> byCode, Language language) {
        var named = new LinkedHashMap<String, Long>();
        byCode.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> named.merge(
                        territories
                                .find(entry.getKey())
                                .map(Territory::names)
                                .map(names -> names.in(language))
                                .orElse(entry.getKey()),
                        entry.getValue(),
                        Long::sum));
        return named;
    }
}
