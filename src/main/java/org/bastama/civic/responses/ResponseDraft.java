package org.bastama.civic.responses;

import java.time.Instant;

/**
 * What an official has typed of a final response, as typed; only its writer sees it.
 *
 * @param version grows with every save; what is not saved yet has 0
 */
public record ResponseDraft(ResponseForm form, int version, Instant savedAt) {}
