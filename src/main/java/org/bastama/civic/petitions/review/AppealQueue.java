package org.bastama.civic.petitions.review;

import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Appeals against rejections of petitions. One that was taken down meanwhile waits for nothing any more. */
@Component
class AppealQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final PetitionAppeals appeals;
    private final PetitionQueries petitions;

    AppealQueue(PetitionAppeals appeals, PetitionQueries petitions) {
        this.appeals = appeals;
        this.petitions = petitions;
    }

    /** Where an appeal is decided, with a leading slash. */
    static String path(PetitionNumber number) {
        return "/moderation/petitions/" + number + "/appeal";
    }

    @Override
    public String code() {
        return Appeals.queue(DecidePetition.QUEUE);
    }

    @Override
    public List<QueueItem> waiting() {
        return appeals.waiting(MOST).stream().flatMap(this::item).toList();
    }

    private Stream<QueueItem> item(Appeal appeal) {
        return petitions.find(new PetitionNumber(Long.parseLong(appeal.subject()))).stream()
                .filter(petition -> petition.state() == PetitionState.REJECTED)
                .map(petition -> item(appeal, petition));
    }

    private static QueueItem item(Appeal appeal, Petition petition) {
        return new QueueItem(
                appeal.subject(),
                petition.text().titles(),
                appeal.lodgedAt(),
                appeal.due(),
                path(petition.number()).substring(1));
    }
}
