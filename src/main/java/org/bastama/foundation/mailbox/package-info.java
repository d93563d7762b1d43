/** Canonical addresses, one-time tokens, the mail outbox and its sending. */
@ApplicationModule(
        id = "mailbox",
        allowedDependencies = {"shared", "jobs", "jobs::spi"})
@NullMarked
package org.bastama.foundation.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
