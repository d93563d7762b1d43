package org.bastama.foundation.moderation;

import java.util.Set;
import org.bastama.foundation.shared.LocalizedText;

/**
 * A reason of the vocabulary; some hide the text of what was rejected.
 *
 * @param about the kinds of things it is a reason for, such as {@code petition}
 */
public record Reason(String code, Set<String> about, boolean hidesText, LocalizedText names, LocalizedText help) {}
