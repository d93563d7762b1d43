package org.bastama.civic.responses.desk;

import java.time.Instant;

/**
 * What an official has typed of an act, as typed; only its writer sees it.
 *
 * @param version grows with every save; what is not saved yet has 0
 */
public record ActDraft(TypedAct act, int version, Instant savedAt) {}
