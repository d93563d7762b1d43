package org.bastama.civic.authorities;

import org.bastama.foundation.shared.LocalizedText;

/** A public body that can be addressed; kinds are words of the data such as {@code akimat}. */
public record Authority(String slug, String territoryCode, String kind, LocalizedText names) {}
