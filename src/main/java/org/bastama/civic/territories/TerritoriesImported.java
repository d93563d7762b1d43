package org.bastama.civic.territories;

/** A national classifier was imported: so many territories were added, renamed, moved and ended. */
public record TerritoriesImported(int added, int renamed, int moved, int removed) {}
