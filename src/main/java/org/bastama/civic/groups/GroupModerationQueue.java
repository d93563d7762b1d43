package org.bastama.civic.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Groups that ask to be registered. No law sets a term; the portal promises its own. */
@Component
class GroupModerationQueue implements ModerationQueue {

    static final String CODE = "groups";

    private final GroupQueries groups;
    private final Duration promised;

    GroupModerationQueue(GroupQueries groups, PortalProperties portal) {
        this.groups = groups;
        this.promised = portal.groupReview();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<QueueItem> waiting() {
        return groups.submitted().stream().map(this::item).toList();
    }

    private QueueItem item(Group group) {
        Instant since = Objects.requireNonNull(group.submittedAt());
        return new QueueItem(
                group.id().toString(),
                LocalizedText.of(group.name(), group.name(), group.name()),
                since,
                since.plus(promised),
                "moderation/groups/" + group.id());
    }
}
