package org.bastama.foundation.moderation.spi;

import java.util.List;

/** A queue that a room offers to the moderators' desk. */
public interface ModerationQueue {

    /** Its code: part of addresses and of the keys {@code moderation.queue.<code>}. */
    String code();

    /** What waits, oldest due first; at most 500. */
    List<QueueItem> waiting();
}
