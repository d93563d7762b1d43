package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A suspended group may work again. */
public record GroupRestored(GroupId group) {}
