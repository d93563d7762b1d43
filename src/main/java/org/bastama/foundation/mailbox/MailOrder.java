package org.bastama.foundation.mailbox;

import java.util.List;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * A mail whose text is written when it is sent: whoever asks for it in a rush waits for the facts to be sealed only.
 * Such a mail is always urgent.
 *
 * @param facts what the {@link MailWriter} of its kind needs beside the rest, in that writer's own order
 */
public record MailOrder(PetitionNumber petition, EmailAddress to, Language language, List<String> facts) {}
