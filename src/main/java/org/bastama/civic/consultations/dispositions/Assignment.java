package org.bastama.civic.consultations.dispositions;

import org.bastama.foundation.shared.AccountId;

/** Who of those who hold a consultation answers a contribution. */
public record Assignment(AccountId colleague, String assignedBy) {}
