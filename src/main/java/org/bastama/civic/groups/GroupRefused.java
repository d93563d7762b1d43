package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A group was refused for good. */
public record GroupRefused(GroupId group) {}
