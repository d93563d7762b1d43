package org.bastama.civic.groups;

import org.bastama.foundation.shared.GroupId;

/** A group asks to be registered. */
public record GroupSubmitted(GroupId group) {}
