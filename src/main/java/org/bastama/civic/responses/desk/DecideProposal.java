package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A colleague approves a proposed act, which publishes it, or sends it back; a writer can take it back. */
@Component
public class DecideProposal {

    /** The longest remark, in code points. */
    public static final int LONGEST_REMARK = 2_000;

    private final ProposalRepository proposals;
    private final ProposalGuard proposalGuard;
    private final ActDraftRepository drafts;
    private final ResponseGuard guard;
    private final ActsByKind acts;
    private final ProposalMail mail;
    private final Clock clock;

    DecideProposal(
            ProposalRepository proposals,
            ProposalGuard proposalGuard,
            ActDraftRepository drafts,
            ResponseGuard guard,
            ActsByKind acts,
            ProposalMail mail,
            Clock clock) {
        this.proposals = proposals;
        this.proposalGuard = proposalGuard;
        this.drafts = drafts;
        this.guard = guard;
        this.acts = acts;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Publishes the version that was read, in the name of the one who approves. Rejected with
     * {@code responses.proposal.own} for whoever wrote any version of it, with {@code responses.proposal.decided}, with
     * {@code responses.proposal.changed} when a newer version came meanwhile, or as publishing it is.
     */
    @Transactional
    public void approve(PetitionNumber number, UUID id, int read, Actor actor) {
        var proposal = toDecide(number, id, read, actor);
        proposals.decide(proposal, Proposal.State.APPROVED, decision(actor, null));
        acts.publish(number, proposal.newest().act(), actor);
        proposals.published(proposal);
        drafts.deleteOver(proposal);
        mail.approved(proposal, actor);
    }

    /** Sends it back with a remark to its writers. Field of a rejection: {@code remark}; else like {@link #approve}. */
    @Transactional
    public void sendBack(PetitionNumber number, UUID id, int read, String typed, Actor actor) {
        var proposal = toDecide(number, id, read, actor);
        var remark = checked(typed);
        proposals.decide(proposal, Proposal.State.SENT_BACK, decision(actor, remark));
        mail.sentBack(proposal, remark, actor);
    }

    /** A writer takes it back; its texts stay readable to the colleagues. */
    @Transactional
    public void withdraw(PetitionNumber number, UUID id, Actor actor) {
        guard.heldHandOver(number);
        var proposal = proposalGuard.find(number, id, actor);
        ProposalActions.of(proposal, actor).withdraw().require();
        proposals.decide(proposal, Proposal.State.WITHDRAWN, decision(actor, null));
        drafts.deleteOver(proposal);
    }

    private Proposal toDecide(PetitionNumber number, UUID id, int read, Actor actor) {
        actor.requireAccount();
        guard.heldHandOver(number);
        var proposal = proposalGuard.find(number, id, actor);
        ProposalActions.of(proposal, actor).decide().require();
        if (proposal.newest().number() != read) {
            throw Rejection.of("responses.proposal.changed");
        }
        return proposal;
    }

    private Proposal.Decision decision(Actor actor, @org.jspecify.annotations.Nullable String remark) {
        return new Proposal.Decision(actor.requireAccount(), actor.name(), clock.instant(), remark);
    }

    private static String checked(String typed) {
        var rejections = new Rejections();
        var remark = rejections.collect("remark", () -> Text.lines(typed, LONGEST_REMARK));
        rejections.require(remark == null || !remark.isEmpty(), "remark", "responses.proposal.remark-missing");
        rejections.throwIfAny();
        return Objects.requireNonNull(remark);
    }
}
