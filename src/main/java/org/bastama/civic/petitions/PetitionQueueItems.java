package org.bastama.civic.petitions;

import java.time.Instant;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** What waits for a moderator about a petition. */
@Component
public class PetitionQueueItems {

    private final PetitionRepository petitions;

    PetitionQueueItems(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    /** An item with the petition's title, hidden or not, that is due at no moment; the path is where it is reviewed. */
    public QueueItem of(PetitionNumber number, Instant since, String path) {
        var titles = petitions.find(number).map(Petition::text).map(PetitionText::titles);
        return new QueueItem(number.toString(), titles.orElse(LocalizedText.empty()), since, null, path);
    }
}
