package org.bastama.civic.responses.typed;

import java.time.Instant;

/**
 * What somebody has typed in a form; only they see it.
 *
 * @param version grows with every save; what is not saved yet has 0
 */
public record WordsDraft(TypedWords words, int version, Instant savedAt) {}
