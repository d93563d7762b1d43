package org.bastama.foundation.moderation;

import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What moderators decided and took away: named, reasoned, counted in public statistics. */
@Component
public class Decisions {

    /** Notes a decision in the caller's transaction. */
    public void record(String queue, String subject, String verdict, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        throw new UnsupportedOperationException();
    }

    /** Notes, in the caller's transaction and for the public removal log, that something was taken away. */
    public void recordRemoval(String kind, String subject, String reasonCode, LocalizedText note, Actor moderator) {
        throw new UnsupportedOperationException();
    }
}
