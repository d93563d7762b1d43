package org.bastama.outside.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What somebody follows of a place: consultations and new petitions that concern it.
 *
 * @param topic null for all topics
 */
public record FollowedPlace(String territoryCode, @Nullable String topic) {

    /** Where one can follow it, with a leading slash. */
    public String path() {
        return "/follow?territory=" + territoryCode + (topic == null ? "" : "&topic=" + topic);
    }
}
