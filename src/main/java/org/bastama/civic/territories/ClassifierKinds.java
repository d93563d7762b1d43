package org.bastama.civic.territories;

import org.bastama.civic.territories.Territory.Kind;

/**
 * What a territory of the national classifier is, by the positions of its code and the words of its name.
 *
 * <p>A code is {@code AABBCCDDD}: AA region, BB district or city administration, CC rural district or city district, DDD
 * settlement. With only AA it is a region, or a city of republican significance when its name says city. With AA and BB
 * it is a city administration up to BB 29, a district from 30 on. A code without DDD is a rural district when its name
 * says so (с.о., п.а., …), a city district when its name says district, otherwise a settlement with an akim of its own;
 * everything with DDD is a settlement.
 */
final class ClassifierKinds {

    private static final int FIRST_DISTRICT = 30;

    private ClassifierKinds() {}

    static Kind of(String code, String name) {
        var words = PlaceName.of(name).kinds();
        if (code.endsWith("0000000")) {
            return words.contains(Kind.CITY_OF_REPUBLICAN_SIGNIFICANCE)
                    ? Kind.CITY_OF_REPUBLICAN_SIGNIFICANCE
                    : Kind.REGION;
        }
        if (code.endsWith("00000")) {
            return Integer.parseInt(code.substring(2, 4)) < FIRST_DISTRICT ? Kind.CITY_ADMINISTRATION : Kind.DISTRICT;
        }
        if (code.endsWith("000")) {
            if (words.contains(Kind.RURAL_DISTRICT)) {
                return Kind.RURAL_DISTRICT;
            }
            return words.contains(Kind.CITY_DISTRICT) ? Kind.CITY_DISTRICT : Kind.SETTLEMENT;
        }
        return Kind.SETTLEMENT;
    }
}
