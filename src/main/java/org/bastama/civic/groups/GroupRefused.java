package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A group was refused; an appeal may undo it. */
public record GroupRefused(GroupId group) {}
