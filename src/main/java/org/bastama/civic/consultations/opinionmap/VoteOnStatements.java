package org.bastama.civic.consultations.opinionmap;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is signed in votes on statements: once on each, and differently as long as the part is open. */
@Component
public class VoteOnStatements {

    private final Participants participants;
    private final Voting voting;

    VoteOnStatements(Participants participants, Voting voting) {
        this.participants = participants;
        this.voting = voting;
    }

    /**
     * One vote. Rejected with {@code consultations.unknown}, {@code consultations.closed},
     * {@code consultations.opinions.unknown-statement} or {@code shared.sign-in-first}.
     */
    @Transactional
    public void vote(ConsultationNumber number, int part, long statement, Choice choice, Actor actor) {
        voting.vote(new VoteRepository.Poll(number, part), participants.of(number, part, actor), statement, choice);
    }

    /** Takes all votes back. Rejected as above. */
    @Transactional
    public void takeBack(ConsultationNumber number, int part, Actor actor) {
        voting.takeBack(new VoteRepository.Poll(number, part), participants.of(number, part, actor));
    }
}
