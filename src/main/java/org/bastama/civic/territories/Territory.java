package org.bastama.civic.territories;

import java.time.LocalDate;
import java.util.Locale;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A node of the administrative tree; population with its date and source where they are known, never estimated. */
public record Territory(
        String code,
        @Nullable String parentCode,
        Kind kind,
        @Nullable String iso,
        LocalizedText names,
        @Nullable Integer population,
        @Nullable LocalDate populationDate,
        @Nullable String populationSource) {

    /** What a territory is. */
    public enum Kind {
        COUNTRY,
        REGION,
        CITY_OF_REPUBLICAN_SIGNIFICANCE,
        CITY_ADMINISTRATION,
        DISTRICT,
        CITY_DISTRICT,
        RURAL_DISTRICT,
        SETTLEMENT;

        /** The name in data and addresses, such as {@code city_district}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
