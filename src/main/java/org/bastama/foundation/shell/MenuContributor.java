package org.bastama.foundation.shell;

import java.util.List;

/** A room that has a place in the navigation. */
public interface MenuContributor {

    /** Who sees an entry. */
    enum Audience {
        EVERYBODY,
        SIGNED_IN,
        OFFICIAL,
        MODERATOR,
        ADMINISTRATOR
    }

    /** An entry: message key of its label, path without a leading slash, place in the order, and who sees it. */
    record Entry(String key, String path, int order, Audience audience) {}

    /** The entries of this room. */
    List<Entry> entries();
}
