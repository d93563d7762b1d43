package org.bastama.civic.territories;

import java.time.LocalDate;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A territory as it is stored.
 *
 * @param imported whether a classifier gave or confirmed its place and Russian name; the project's data then leave it alone
 * @param populationEdited whether an administrator entered the population; the project's data then leave it alone
 * @param validTo the first day on which it is no longer in force
 */
record TerritoryRow(
        Territory territory,
        boolean imported,
        boolean populationEdited,
        @Nullable LocalDate validTo) {

    String code() {
        return territory.code();
    }

    boolean inForce() {
        return validTo == null;
    }

    /** The same under another parent, with other names, confirmed by a classifier and in force. */
    TerritoryRow imported(@Nullable String parentCode, LocalizedText names) {
        var t = territory;
        return new TerritoryRow(
                new Territory(
                        t.code(),
                        parentCode,
                        t.kind(),
                        t.iso(),
                        names,
                        t.population(),
                        t.populationDate(),
                        t.populationSource()),
                true,
                populationEdited,
                null);
    }

    /** The same with an administrator's population. */
    TerritoryRow populated(int population, LocalDate date, String source) {
        var t = territory;
        return new TerritoryRow(
                new Territory(t.code(), t.parentCode(), t.kind(), t.iso(), t.names(), population, date, source),
                imported,
                true,
                validTo);
    }

    /** The same, no longer in force from a day on. */
    TerritoryRow endedOn(LocalDate day) {
        return new TerritoryRow(territory, true, populationEdited, day);
    }
}
