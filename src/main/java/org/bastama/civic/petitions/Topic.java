package org.bastama.civic.petitions;

import org.bastama.foundation.shared.LocalizedText;

/** What a petition is about, to be filtered by. */
public record Topic(String code, LocalizedText names) {}
