package org.bastama.civic.responses.typed;

import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponsePublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What can be sent no more is forgotten: of officials who passed the petition on, and of a petition that is taken down. */
@Component
class ForgetWords {

    private final WordsRepository drafts;

    ForgetWords(WordsRepository drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(ResponsePublished event) {
        if (event.kind() == Response.Kind.TRANSFER) {
            drafts.deleteOfDesk(event.number());
        }
    }

    @EventListener
    void on(PetitionStepped event) {
        if (event.to() == PetitionState.TAKEN_DOWN) {
            drafts.deleteAll(event.number());
        }
    }
}
