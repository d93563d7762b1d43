package org.bastama.civic.responses.desk;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponsePublished;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was proposed and cannot be published any more is no longer for anybody to decide; drafts of such acts go. */
@Component
class EndUnpublished {

    private final ProposalRepository proposals;
    private final ActDraftRepository drafts;
    private final ActFiles files;
    private final Clock clock;

    EndUnpublished(ProposalRepository proposals, ActDraftRepository drafts, ActFiles files, Clock clock) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.files = files;
        this.clock = clock;
    }

    /** After the final response corrections may still come; after a transfer nothing. */
    @EventListener
    void on(ResponsePublished event) {
        if (event.kind() == Response.Kind.TRANSFER) {
            end(event.number(), true);
        } else if (event.kind() == Response.Kind.FINAL && !event.correction()) {
            end(event.number(), false);
        }
    }

    @EventListener
    void on(PetitionStepped event) {
        if (event.to() == PetitionState.TAKEN_DOWN) {
            end(event.number(), true);
        }
    }

    private void end(PetitionNumber number, boolean corrections) {
        proposals.overtake(number, corrections, clock.instant());
        drafts.deleteAll(number, corrections);
        files.forgetDrafts(number, corrections);
    }
}
