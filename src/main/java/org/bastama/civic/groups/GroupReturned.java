package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A group was returned to be edited. */
public record GroupReturned(GroupId group) {}
