package org.bastama.civic.authorities;

import org.bastama.foundation.shared.AccountId;

/** A person no longer speaks for an authority. */
public record OfficialEnded(String authoritySlug, AccountId account) {}
