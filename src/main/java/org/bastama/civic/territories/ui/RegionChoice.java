package org.bastama.civic.territories.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;

/** A choice of one region, by its code, or of none. */
class RegionChoice extends NativeSelect {

    RegionChoice(TerritoryQueries territories) {
        super("", Map.of());
        setLabel(getTranslation("territories.field.region"));
        var language = ReaderLanguage.get();
        var regions = new LinkedHashMap<String, String>();
        regions.put("", getTranslation("territories.field.any-region"));
        territories
                .children(TerritoryQueries.COUNTRY, language)
                .forEach(r -> regions.put(r.code(), r.names().in(language)));
        setChoices(regions);
    }
}
