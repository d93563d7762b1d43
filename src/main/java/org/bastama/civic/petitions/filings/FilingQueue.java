package org.bastama.civic.petitions.filings;

import java.util.List;
import org.bastama.civic.petitions.PetitionQueueItems;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Filings that wait for a moderator's confirmation. */
@Component
class FilingQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final FilingRepository filings;
    private final PetitionQueueItems items;

    FilingQueue(FilingRepository filings, PetitionQueueItems items) {
        this.filings = filings;
        this.items = items;
    }

    @Override
    public String code() {
        return ConfirmFiling.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return filings.waiting(MOST).stream()
                .map(filing ->
                        items.of(filing.petition(), filing.recordedAt(), "moderation/filings/" + filing.petition()))
                .toList();
    }
}
