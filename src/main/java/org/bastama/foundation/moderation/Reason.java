package org.bastama.foundation.moderation;

import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/**
 * A reason of the vocabulary; some hide the text of what was rejected.
 *
 * @param about the kinds of things it is a reason for, such as {@code petition}
 * @param help what is wrong
 * @param advice what to change, for whoever can still submit again; may be empty
 */
public record Reason(
        String code,
        Set<String> about,
        boolean hidesText,
        LocalizedText names,
        LocalizedText help,
        LocalizedText advice) {

    /** What is wrong and what to change, for authors to whom something was returned. */
    public String toCorrect(Language reader) {
        return (help.in(reader) + " " + advice.in(reader)).strip();
    }
}
