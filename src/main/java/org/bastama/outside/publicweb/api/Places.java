package org.bastama.outside.publicweb.api;

import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Territories as they are named beside something else. */
@Component
class Places {

    private final TerritoryQueries territories;

    Places(TerritoryQueries territories) {
        this.territories = territories;
    }

    /** A territory by its code. */
    PetitionItem.TerritoryRef of(String code, Language language) {
        return new PetitionItem.TerritoryRef(code, territories.fullName(code, language));
    }

    /** A name in all three languages, always; null where there is none in one. */
    record Names(
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en) {

        static Names of(LocalizedText names) {
            return new Names(
                    names.exactly(Language.KK).orElse(null),
                    names.exactly(Language.RU).orElse(null),
                    names.exactly(Language.EN).orElse(null));
        }
    }
}
