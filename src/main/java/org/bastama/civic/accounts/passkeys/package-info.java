/** Passkeys (WebAuthn): keys that people's devices keep for them, of which the portal knows the public half. */
@NullMarked
package org.bastama.civic.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
