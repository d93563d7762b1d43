package org.bastama.civic.accounts;

import org.bastama.foundation.shared.AccountId;

/** Somebody used the link that whoever runs the portal made at its console: the way back in when a passkey is lost. */
public record EnrolledAtConsole(AccountId account) {}
