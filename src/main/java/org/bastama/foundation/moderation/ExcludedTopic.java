package org.bastama.foundation.moderation;

import org.bastama.foundation.shared.LocalizedText;

/** A topic that petitions may not be about; a hint for authors and moderators, never a verdict. */
public record ExcludedTopic(String code, LocalizedText names) {}
