package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A group is no more. */
public record GroupDissolved(GroupId group) {}
