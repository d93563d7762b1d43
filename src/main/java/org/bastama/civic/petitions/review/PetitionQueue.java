package org.bastama.civic.petitions.review;

import java.util.List;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Petitions that wait for a moderator's decision. */
@Component
class PetitionQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final PetitionQueries petitions;

    PetitionQueue(PetitionQueries petitions) {
        this.petitions = petitions;
    }

    @Override
    public String code() {
        return DecidePetition.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return petitions.waiting(MOST).stream()
                .map(waiting -> new QueueItem(
                        waiting.number().toString(),
                        waiting.titles(),
                        waiting.since(),
                        waiting.due(),
                        "moderation/petitions/" + waiting.number()))
                .toList();
    }
}
