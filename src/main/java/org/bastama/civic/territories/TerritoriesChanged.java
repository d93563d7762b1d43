package org.bastama.civic.territories;

/** Territories, their names or populations changed. */
public record TerritoriesChanged() {}
