package org.bastama.civic.territories;

import java.time.LocalDate;

/** An administrator entered the population of a territory. */
public record PopulationSet(String territoryCode, int population, LocalDate date) {}
