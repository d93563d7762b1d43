package org.bastama.civic.responses.commitments;

import java.util.Optional;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PetitionVoice;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Finds out for whom a person speaks, and so what is allowed now with commitments. */
@Component
public class CommitmentGuard {

    private final PetitionQueries petitions;
    private final ResponseQueries responses;
    private final PetitionVoice voice;
    private final Officials officials;
    private final CommitmentStepRepository steps;

    CommitmentGuard(
            PetitionQueries petitions,
            ResponseQueries responses,
            PetitionVoice voice,
            Officials officials,
            CommitmentStepRepository steps) {
        this.petitions = petitions;
        this.responses = responses;
        this.voice = voice;
        this.officials = officials;
        this.steps = steps;
    }

    /** The final response to which the person may add a commitment now: of an authority that the person speaks for. */
    public Optional<Response> answered(PetitionNumber number, Actor actor) {
        return shown(number)
                .flatMap(petition -> responses.of(number).reversed().stream()
                        .filter(response -> response.kind() == Response.Kind.FINAL)
                        .filter(response -> officials.speaksFor(actor, response.authoritySlug()))
                        .findFirst());
    }

    /** What the person may do with a commitment now. */
    public CommitmentActions of(Commitment commitment, Actor actor) {
        if (!actor.isSignedIn()) {
            return CommitmentActions.NONE;
        }
        return shown(commitment.petition())
                .map(petition -> CommitmentActions.of(
                        commitment,
                        steps.lastClaim(commitment),
                        officials.speaksFor(actor, commitment.authoritySlug()),
                        voice.isOf(petition, actor)))
                .orElse(CommitmentActions.NONE);
    }

    /** In whose name a person disputes: of the group. */
    String voice(Commitment commitment, Actor actor) {
        return petitions
                .find(commitment.petition())
                .map(petition -> voice.name(petition, actor))
                .orElseThrow();
    }

    private Optional<Petition> shown(PetitionNumber number) {
        return petitions.find(number).filter(petition -> PetitionState.PUBLIC.contains(petition.state()));
    }
}
