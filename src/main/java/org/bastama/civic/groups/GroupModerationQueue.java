package org.bastama.civic.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Groups that ask to be registered. No law sets a term; the portal promises an answer within a week. */
@Component
class GroupModerationQueue implements ModerationQueue {

    static final String CODE = "groups";
    private static final Duration PROMISED = Duration.ofDays(7);

    private final GroupQueries groups;

    GroupModerationQueue(GroupQueries groups) {
        this.groups = groups;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<QueueItem> waiting() {
        return groups.submitted().stream().map(GroupModerationQueue::item).toList();
    }

    private static QueueItem item(Group group) {
        Instant since = Objects.requireNonNull(group.submittedAt());
        return new QueueItem(
                group.id().toString(),
                LocalizedText.of(group.name(), group.name(), group.name()),
                since,
                since.plus(PROMISED),
                "moderation/groups/" + group.id());
    }
}
