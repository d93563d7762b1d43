package org.bastama.outside.publicweb.petition;

import org.jspecify.annotations.Nullable;

/** The form to follow a petition: what was typed and what is wrong with it. */
public record FollowFields(String email, @Nullable String problem) {

    static final FollowFields EMPTY = new FollowFields("", null);
}
