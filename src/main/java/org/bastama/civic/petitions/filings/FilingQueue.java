package org.bastama.civic.petitions.filings;

import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Filings that wait for a moderator's confirmation. */
@Component
class FilingQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final FilingRepository filings;
    private final PetitionQueries petitions;

    FilingQueue(FilingRepository filings, PetitionQueries petitions) {
        this.filings = filings;
        this.petitions = petitions;
    }

    @Override
    public String code() {
        return ConfirmFiling.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return filings.waiting(MOST).stream()
                .map(filing -> new QueueItem(
                        filing.petition().toString(),
                        title(filing.petition()),
                        filing.recordedAt(),
                        null,
                        "moderation/filings/" + filing.petition()))
                .toList();
    }

    private LocalizedText title(PetitionNumber number) {
        return petitions
                .find(number)
                .map(Petition::text)
                .map(text -> text.titles())
                .orElse(LocalizedText.empty());
    }
}
