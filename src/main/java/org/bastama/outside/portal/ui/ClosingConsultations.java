package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.Component;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.territories.TerritoryQueries;
import org.jspecify.annotations.Nullable;

/** Finds the open consultations that close first and concern a place. */
@org.springframework.stereotype.Component
class ClosingConsultations {

    private static final int LOOKED_AT = 50;
    private static final int SHOWN = 3;

    private final ConsultationQueries consultations;
    private final HolderNames names;
    private final TerritoryQueries territories;

    ClosingConsultations(ConsultationQueries consultations, HolderNames names, TerritoryQueries territories) {
        this.consultations = consultations;
        this.names = names;
        this.territories = territories;
    }

    /** Those of a place – of what lies within it, and of what it lies within – or of the whole country. */
    Component of(@Nullable String region) {
        return new ConsultationsSection(
                consultations.closingSoon(LOOKED_AT).stream()
                        .filter(one -> region == null || concerns(one.territoryCode(), region))
                        .limit(SHOWN)
                        .toList(),
                names);
    }

    private boolean concerns(@Nullable String territory, String region) {
        return territory == null || territories.isWithin(territory, region) || territories.isWithin(region, territory);
    }
}
