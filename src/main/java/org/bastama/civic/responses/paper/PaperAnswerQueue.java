package org.bastama.civic.responses.paper;

import java.util.List;
import org.bastama.civic.petitions.PetitionQueueItems;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.springframework.stereotype.Component;

/** Answers on paper that wait for a moderator, those that were contested among them. */
@Component
class PaperAnswerQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final PaperAnswerRepository answers;
    private final PetitionQueueItems items;

    PaperAnswerQueue(PaperAnswerRepository answers, PetitionQueueItems items) {
        this.answers = answers;
        this.items = items;
    }

    @Override
    public String code() {
        return DecidePaperAnswer.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return answers.waiting(MOST).stream()
                .map(answer -> items.of(
                        answer.petition(), answer.enteredAt(), "moderation/paper-answers/" + answer.petition()))
                .toList();
    }
}
