package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A registered group was suspended. */
public record GroupSuspended(GroupId group) {}
