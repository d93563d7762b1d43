package org.bastama.civic.consultations.opinionmap;

import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes votes of whoever was found to be a voter, in the transaction of that use case. */
@Component
class Voting {

    private final OpenParts parts;
    private final StatementQueries statements;
    private final VoteRepository votes;

    Voting(OpenParts parts, StatementQueries statements, VoteRepository votes) {
        this.parts = parts;
        this.statements = statements;
        this.votes = votes;
    }

    /** Rejected when the part takes no votes, or there is no such statement any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vote(VoteRepository.Poll poll, String voter, long statement, Choice choice) {
        var open = open(poll);
        var isThere =
                statements.of(open.consultation(), open.part()).stream().anyMatch(there -> there.number() == statement);
        if (!isThere) {
            throw Rejection.of("consultations.opinions.unknown-statement");
        }
        votes.put(poll, voter, statement, choice);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(VoteRepository.Poll poll, String voter) {
        open(poll);
        votes.takeBack(poll, voter);
    }

    private OpenParts.Open open(VoteRepository.Poll poll) {
        return parts.find(poll.consultation(), poll.part(), OpinionMaps.CODE);
    }
}
