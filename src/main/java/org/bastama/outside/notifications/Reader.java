package org.bastama.outside.notifications;

import java.util.Optional;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;

/** Somebody to be told: the mailbox, the address, the language, and what ends the mails. */
record Reader(String mailbox, EmailAddress email, Language language, Optional<String> unsubscribeToken) {}
