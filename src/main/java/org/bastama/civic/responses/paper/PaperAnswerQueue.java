package org.bastama.civic.responses.paper;

import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Answers on paper that wait for a moderator, those that were contested among them. */
@Component
class PaperAnswerQueue implements ModerationQueue {

    private static final int MOST = 500;

    private final PaperAnswerRepository answers;
    private final PetitionQueries petitions;

    PaperAnswerQueue(PaperAnswerRepository answers, PetitionQueries petitions) {
        this.answers = answers;
        this.petitions = petitions;
    }

    @Override
    public String code() {
        return DecidePaperAnswer.QUEUE;
    }

    @Override
    public List<QueueItem> waiting() {
        return answers.waiting(MOST).stream()
                .map(answer -> new QueueItem(
                        answer.petition().toString(),
                        title(answer.petition()),
                        answer.enteredAt(),
                        null,
                        "moderation/paper-answers/" + answer.petition()))
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
