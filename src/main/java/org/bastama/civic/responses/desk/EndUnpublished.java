package org.bastama.civic.responses.desk;

import java.time.Clock;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.LetterAnnulled;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponsePublished;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was proposed and cannot be published any more is no longer for anybody to decide; drafts of such acts go. */
@Component
class EndUnpublished {

    private final ProposalRepository proposals;
    private final ActDraftRepository drafts;
    private final ActFiles files;
    private final ResponseQueries responses;
    private final Clock clock;

    EndUnpublished(
            ProposalRepository proposals,
            ActDraftRepository drafts,
            ActFiles files,
            ResponseQueries responses,
            Clock clock) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.files = files;
        this.responses = responses;
        this.clock = clock;
    }

    /** After the final response corrections may still come, after a transfer nothing. */
    @EventListener
    void on(ResponsePublished event) {
        if (event.kind() == Response.Kind.TRANSFER) {
            end(event.number(), true);
        } else if (event.kind() == Response.Kind.FINAL && !event.correction()) {
            answered(event.number());
        }
    }

    /** Where a later delivery waits on, nothing ends. A letter may be taken back: for that drafts stay. */
    private void answered(PetitionNumber number) {
        var delivery = responses.handOver(number).orElseThrow();
        if (delivery.endedAt() != null && isByLetter(number)) {
            proposals.overtake(number, false, clock.instant());
        } else if (delivery.endedAt() != null) {
            end(number, false);
        }
    }

    private boolean isByLetter(PetitionNumber number) {
        return responses.of(number).stream()
                        .filter(response -> response.kind() == Response.Kind.FINAL)
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .source()
                == Response.Source.PAPER;
    }

    /** What a letter overtook that was no answer waits again. */
    @EventListener
    void on(LetterAnnulled event) {
        var authority = responses.handOver(event.petition()).orElseThrow().authoritySlug();
        responses.published(event.petition(), Response.Kind.FINAL, false).stream()
                .filter(response -> response.id().equals(event.letter()))
                .forEach(letter -> proposals.reopen(event.petition(), authority, letter.publishedAt()));
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
