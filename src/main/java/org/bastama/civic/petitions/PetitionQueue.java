package org.bastama.civic.petitions;

import java.util.List;
import java.util.Objects;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Petitions that wait for a moderator's decision. */
@Component
class PetitionQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final SummaryRepository rows;

    PetitionQueue(SummaryRepository rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return DecidePetition.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return rows.inState(PetitionState.IN_MODERATION, MOST).stream()
                .map(row -> new QueueItem(
                        row.number().toString(),
                        row.text().titles(),
                        Objects.requireNonNullElse(
                                row.moments().moderationSince(), row.moments().createdAt()),
                        row.moments().moderationDue(),
                        "moderation/petitions/" + row.number()))
                .toList();
    }
}
