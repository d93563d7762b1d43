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
 * @param urgent whether somebody waits for it at the screen: it overtakes others of its petition
 */
public record Mail(
        String kind,
        @Nullable PetitionNumber petition,
        EmailAddress to,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        @Nullable String unsubscribeUrl,
        boolean urgent) {

    /** The button: its label and absolute address. */
    public record Action(String label, String url) {}

    /** A mail that can wait its turn. */
    public Mail(
            String kind,
            @Nullable PetitionNumber petition,
            EmailAddress to,
            Language language,
            String subject,
            List<String> paragraphs,
            @Nullable Action action,
            @Nullable String unsubscribeUrl) {
        this(kind, petition, to, language, subject, paragraphs, action, unsubscribeUrl, false);
    }

    /** The same mail, for which somebody waits at the screen. */
    public Mail urgently() {
        return new Mail(kind, petition, to, language, subject, paragraphs, action, unsubscribeUrl, true);
    }
}
