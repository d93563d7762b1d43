package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official hands an act to the colleagues for approval, or changes what was handed to them. */
@Component
public class ProposeAct {

    private final ProposalRepository proposals;
    private final ProposalGuard proposalGuard;
    private final ResponseGuard guard;
    private final ActsByKind acts;
    private final SaveResponseDraft drafts;
    private final ActFiles files;
    private final ProposalMail mail;
    private final Clock clock;

    ProposeAct(
            ProposalRepository proposals,
            ProposalGuard proposalGuard,
            ResponseGuard guard,
            ActsByKind acts,
            SaveResponseDraft drafts,
            ActFiles files,
            ProposalMail mail,
            Clock clock) {
        this.proposals = proposals;
        this.proposalGuard = proposalGuard;
        this.guard = guard;
        this.acts = acts;
        this.drafts = drafts;
        this.files = files;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Hands it to the colleagues, who are told by mail. Rejected as publishing it would be. The writer's draft of a final
     * response is in the proposal from then on.
     */
    @Transactional
    public Proposal propose(PetitionNumber number, TypedAct act, Actor actor) {
        actor.requireAccount();
        var handOver = guard.heldHandOver(number);
        acts.check(number, act, actor);
        var proposal = new Proposal(
                number,
                Ids.next(clock),
                handOver.authoritySlug(),
                Proposal.State.WAITING,
                List.of(version(1, act, actor)),
                clock.instant(),
                null);
        proposals.insert(proposal);
        files.proposed(number, act.kind(), act.corrects(), proposal.id(), actor.requireAccount());
        if (act.kind() == Response.Kind.FINAL && act.corrects() == null) {
            drafts.discard(number, actor);
        }
        mail.waits(proposal);
        return proposal;
    }

    /**
     * Proposes another text over the version that was read; it waits from then on, and who wrote it may not approve it.
     * Rejected as publishing it would be, with {@code responses.proposal.decided}, or with
     * {@code shared.changed-meanwhile} when a colleague was quicker.
     */
    @Transactional
    public Proposal change(PetitionNumber number, UUID id, TypedAct act, int read, Actor actor) {
        actor.requireAccount();
        guard.heldHandOver(number);
        var proposal = proposalGuard.find(number, id, actor);
        ProposalActions.of(proposal, actor).change().require();
        if (!act.isOfSameKind(proposal.newest().act())) {
            throw Rejection.of("shared.not-allowed");
        }
        acts.check(number, act, actor);
        if (!proposals.add(proposal, version(read + 1, act, actor))) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        var changed = proposalGuard.find(number, id, actor);
        if (proposal.state() == Proposal.State.SENT_BACK) {
            mail.waits(changed);
        }
        return changed;
    }

    private Proposal.Version version(int number, TypedAct act, Actor actor) {
        return new Proposal.Version(number, actor.requireAccount(), actor.name(), act, clock.instant());
    }
}
