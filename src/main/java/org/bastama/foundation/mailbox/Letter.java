package org.bastama.foundation.mailbox;

import java.util.UUID;

/** A mail on its way out: opened and rendered. */
record Letter(UUID id, Mail mail, RenderedMail rendered) {}
