package org.bastama.outside.notifications;

import java.time.Instant;

/** A step that a digest has to tell, and when it was noted. */
record DigestItem(Mailing.Key key, Instant notedAt) {}
