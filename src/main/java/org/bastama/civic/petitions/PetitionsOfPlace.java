package org.bastama.civic.petitions;

import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Which petitions are about a place or what lies within it. */
@Component
public class PetitionsOfPlace {

    private final ListRepository lists;
    private final TerritoryQueries territories;

    PetitionsOfPlace(ListRepository lists, TerritoryQueries territories) {
        this.lists = lists;
        this.territories = territories;
    }

    /** Public ones that were handed over, to an authority that answers or has to. */
    public Set<PetitionNumber> handedOver(String territoryCode) {
        return lists.handedOver(within(territoryCode)).stream()
                .map(PetitionNumber::new)
                .collect(Collectors.toSet());
    }

    /** Of the territories that petitions are about, those that are the place or lie within it. */
    Set<String> within(String territoryCode) {
        return lists.territories().stream()
                .filter(code -> territories.isWithin(code, territoryCode))
                .collect(Collectors.toSet());
    }
}
