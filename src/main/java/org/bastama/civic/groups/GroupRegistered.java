package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A group was registered and has a public number. */
public record GroupRegistered(GroupId group) {}
