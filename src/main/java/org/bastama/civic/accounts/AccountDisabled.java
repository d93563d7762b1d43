package org.bastama.civic.accounts;

import org.bastama.foundation.shared.AccountId;

/** An account was disabled; its sessions end at their next request. */
public record AccountDisabled(AccountId account) {}
