package org.bastama.civic.consultations.opinionmap;

import java.util.Map;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one voter has voted, and where that voter is on the map: for that person alone.
 *
 * @param choices by the number of the statement
 * @param place on the published map; null while it does not tell of these votes
 */
public record Standing(Map<Long, Choice> choices, @Nullable Place place) {

    /** Of somebody who has not voted. */
    public static final Standing NONE = new Standing(Map.of(), null);

    public Standing {
        choices = Map.copyOf(choices);
    }
}
