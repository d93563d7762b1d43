package org.bastama.civic.authorities;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;

/** Where an authority has its letters sent, and in which language it is written to. */
public record OfficeAddress(EmailAddress email, Language language) {}
