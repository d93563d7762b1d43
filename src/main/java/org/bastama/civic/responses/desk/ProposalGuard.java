package org.bastama.civic.responses.desk;

import java.util.List;
import java.util.UUID;
import org.bastama.civic.authorities.Officials;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows proposed acts to officials of the authority whose acts they would be, and to nobody else. */
@Component
public class ProposalGuard {

    private final ProposalRepository proposals;
    private final Officials officials;

    ProposalGuard(ProposalRepository proposals, Officials officials) {
        this.proposals = proposals;
        this.officials = officials;
    }

    /** What was proposed on a petition, the newest first. */
    @Transactional(readOnly = true)
    public List<Proposal> of(PetitionNumber number, Actor actor) {
        return proposals.of(number).stream()
                .filter(proposal -> officials.speaksFor(actor, proposal.authoritySlug()))
                .toList();
    }

    /** One of them; rejected with {@code shared.not-allowed} when there is none that the person may see. */
    @Transactional(readOnly = true)
    public Proposal find(PetitionNumber number, UUID id, Actor actor) {
        return proposals
                .find(number, id)
                .filter(proposal -> officials.speaksFor(actor, proposal.authoritySlug()))
                .orElseThrow(() -> Rejection.of("shared.not-allowed"));
    }
}
