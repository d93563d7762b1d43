package org.bastama.civic.groups;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Appeals against refusals of groups. */
@Component
class GroupAppealQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final Appeals appeals;
    private final GroupQueries groups;

    GroupAppealQueue(Appeals appeals, GroupQueries groups) {
        this.appeals = appeals;
        this.groups = groups;
    }

    /** Where an appeal is decided, with a leading slash. */
    static String path(GroupId id) {
        return "/moderation/groups/" + id + "/appeal";
    }

    @Override
    public String code() {
        return Appeals.queue(GroupModerationQueue.CODE);
    }

    @Override
    public List<QueueItem> waiting() {
        return appeals.waiting(GroupModerationQueue.CODE, MOST).stream()
                .flatMap(this::item)
                .toList();
    }

    private Stream<QueueItem> item(Appeal appeal) {
        return groups.find(new GroupId(UUID.fromString(appeal.subject()))).stream()
                .map(group -> new QueueItem(
                        appeal.subject(),
                        LocalizedText.of(group.name(), group.name(), group.name()),
                        appeal.lodgedAt(),
                        appeal.due(),
                        path(group.id()).substring(1)));
    }
}
