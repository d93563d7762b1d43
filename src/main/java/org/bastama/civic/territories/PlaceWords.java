package org.bastama.civic.territories;

import java.util.stream.Collectors;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;

/** Words that say where and not what: texts about one place need have nothing else in common. */
@Component
public class PlaceWords {

    private final TerritoryQueries territories;

    PlaceWords(TerritoryQueries territories) {
        this.territories = territories;
    }

    /** The names of all territories in all languages: the {@code ground} on which texts are compared. */
    public String all() {
        return territories.all(Language.KK).stream()
                .flatMap(territory -> territory.names().texts().values().stream())
                .collect(Collectors.joining(" "));
    }
}
