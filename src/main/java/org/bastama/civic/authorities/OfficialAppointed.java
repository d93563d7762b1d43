package org.bastama.civic.authorities;

import org.bastama.foundation.shared.AccountId;

/** A person began to speak for an authority. */
public record OfficialAppointed(String authoritySlug, AccountId account) {}
