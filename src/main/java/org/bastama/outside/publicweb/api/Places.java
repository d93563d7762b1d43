package org.bastama.outside.publicweb.api;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** All three languages, always; null where there is no name in one. */
    static Map<String, @Nullable String> names(LocalizedText names) {
        var byCode = new LinkedHashMap<String, @Nullable String>();
        Language.all()
                .forEach(language ->
                        byCode.put(language.code(), names.exactly(language).orElse(null)));
        return byCode;
    }
}
