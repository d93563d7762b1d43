/** Sign-in by an OpenID Connect provider that the operator configures. */
@NullMarked
package org.bastama.civic.accounts.provider;

import org.jspecify.annotations.NullMarked;
