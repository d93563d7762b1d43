package org.bastama.foundation.mailbox;

import java.util.List;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * One mail, in the reader's language; text and HTML are rendered from the same parts.
 *
 * @param kind what it is, such as {@code signatures.confirm}; for statistics and fair sending
 * @param petition the petition it is about, if any
 * @param paragraphs plain text, one paragraph each; never markup
 * @param action the one button, if any
 * @param unsubscribeUrl address for RFC 8058 one-click unsubscribe, if it is a subscription's mail
 */
public record Mail(
        String kind,
        @Nullable PetitionNumber petition,
        EmailAddress to,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        @Nullable String unsubscribeUrl) {

    /** The button: its label and absolute address. */
    public record Action(String label, String url) {}
}
