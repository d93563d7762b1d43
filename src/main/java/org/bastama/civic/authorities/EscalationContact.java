package org.bastama.civic.authorities;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;

/** Whom to tell, beside the officials, when an answer of an authority is long overdue, and in which language. */
public record EscalationContact(EmailAddress email, Language language) {}
