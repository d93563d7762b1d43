package org.bastama.outside.notifications;

import java.util.List;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a mailing says in one language to one kind of reader; the same for each of them.
 *
 * @param petition it is about; null where it is about a consultation
 */
record Letter(
        String kind,
        @Nullable PetitionNumber petition,
        Language language,
        String subject,
        List<String> paragraphs,
        Mail.Action action) {

    /** The mail to one reader. */
    Mail to(EmailAddress email, @Nullable String unsubscribeUrl) {
        return new Mail(kind, petition, email, language, subject, paragraphs, action, unsubscribeUrl);
    }
}
