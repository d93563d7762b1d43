package org.bastama.civic.accounts;

import org.bastama.foundation.shared.AccountId;

/** Somebody signed in. */
public record AccountSignedIn(AccountId account) {}
