package org.bastama.civic.accounts;

import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Role;

/**
 * Somebody accepted an invitation and now holds the role. The subject is what the inviting room attached, such as the
 * slug of an authority; empty when it attached nothing.
 */
public record InvitationAccepted(AccountId account, Role role, String subject) {}
