package org.bastama.civic.responses.desk;

import org.bastama.civic.responses.Permit;
import org.bastama.foundation.shared.Actor;

/**
 * What an official of the authority may do with a proposed act: asked by buttons and by use cases alike.
 *
 * @param decide approve it or send it back; whoever wrote a word of it may not
 * @param change propose another text in its place
 * @param withdraw take it back
 */
public record ProposalActions(Permit decide, Permit change, Permit withdraw) {

    private static final Permit DECIDED = Permit.refused("responses.proposal.decided");
    private static final Permit OWN = Permit.refused("responses.proposal.own");
    private static final Permit NOT_OWN = Permit.refused("shared.not-allowed");
    private static final Permit NOT_WAITING = Permit.refused("responses.proposal.not-waiting");

    /** For an official of the proposal's authority. */
    public static ProposalActions of(Proposal proposal, Actor official) {
        if (!proposal.state().open()) {
            return new ProposalActions(DECIDED, DECIDED, DECIDED);
        }
        var own = proposal.writtenBy(official.account());
        return new ProposalActions(decide(proposal, own), Permit.GIVEN, own ? Permit.GIVEN : NOT_OWN);
    }

    private static Permit decide(Proposal proposal, boolean own) {
        if (own) {
            return OWN;
        }
        return proposal.state() == Proposal.State.WAITING ? Permit.GIVEN : NOT_WAITING;
    }
}
