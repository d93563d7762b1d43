package org.bastama.foundation.moderation;

import org.bastama.foundation.shared.LocalizedText;

/** A reason of the vocabulary; some hide the text of what was rejected. */
public record Reason(String code, boolean hidesText, LocalizedText names, LocalizedText help) {}
