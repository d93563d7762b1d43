package org.bastama.civic.consultations.review;

import java.util.List;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Appeals against the hiding of contributions. */
@Component
class HidingAppealQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final HidingAppeals appeals;
    private final ContributionItems items;

    HidingAppealQueue(HidingAppeals appeals, ContributionItems items) {
        this.appeals = appeals;
        this.items = items;
    }

    /** Where an appeal is decided, with a leading slash. */
    static String path(String subject) {
        return "/moderation/contributions/" + subject + "/appeal";
    }

    @Override
    public String code() {
        return Appeals.queue(HideContribution.QUEUE);
    }

    @Override
    public List<QueueItem> waiting() {
        return appeals.waiting(MOST).stream()
                .flatMap(
                        appeal -> items
                                .of(
                                        appeal.subject(),
                                        appeal.lodgedAt(),
                                        appeal.due(),
                                        path(appeal.subject()).substring(1))
                                .stream())
                .toList();
    }
}
