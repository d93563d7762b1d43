package org.bastama.civic.consultations.drafttext;

/**
 * A passage of one version of a draft.
 *
 * @param key names the passage through all versions, as long as it can be known again
 */
public record KeyedPassage(String key, Passage passage) {}
