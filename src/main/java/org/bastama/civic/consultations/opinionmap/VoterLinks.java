package org.bastama.civic.consultations.opinionmap;

import java.time.Clock;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.ConfirmationTimes;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The link of a voter's mail: opening it changes nothing; its buttons confirm, vote and take back. */
@Component
public class VoterLinks {

    private final BallotRepository ballots;
    private final ConsultationQueries consultations;
    private final StatementQueries statements;
    private final OpinionQueries opinions;
    private final VoteRepository votes;
    private final Voting voting;
    private final ConfirmationTimes times;
    private final Clock clock;

    VoterLinks(
            BallotRepository ballots,
            ConsultationQueries consultations,
            StatementQueries statements,
            OpinionQueries opinions,
            VoteRepository votes,
            Voting voting,
            ConfirmationTimes times,
            Clock clock) {
        this.ballots = ballots;
        this.consultations = consultations;
        this.statements = statements;
        this.opinions = opinions;
        this.votes = votes;
        this.voting = voting;
        this.times = times;
        this.clock = clock;
    }

    /** What the link leads to; changes nothing. */
    @Transactional(readOnly = true)
    public Ballot look(String presented) {
        return ContributionToken.parse(presented)
                .flatMap(ballots::find)
                .map(this::ballot)
                .orElseGet(Ballot::unknown);
    }

    /** Makes what was sent votes; repeating gives the same answer and changes nothing. */
    @Transactional
    public Ballot confirm(String presented) {
        ContributionToken.parse(presented)
                .flatMap(ballots::lock)
                .filter(row -> ballot(row).state() == Ballot.State.CONFIRMABLE)
                .ifPresent(this::confirm);
        return look(presented);
    }

    private void confirm(BallotRepository.BallotRow row) {
        var consultation = consultations.find(row.poll().consultation()).orElseThrow();
        var numbers = statements.of(consultation, part(consultation, row)).stream()
                .map(Statement::number)
                .collect(Collectors.toSet());
        row.choices().forEach((statement, choice) -> {
            if (numbers.contains(statement)) {
                votes.put(row.poll(), row.voter(), statement, choice);
            }
        });
        ballots.confirm(row, clock.instant());
    }

    /**
     * One vote more, or a changed one. Rejected with {@code consultations.unknown} where nothing is confirmed,
     * {@code consultations.closed} or {@code consultations.opinions.unknown-statement}.
     */
    @Transactional
    public void vote(String presented, long statement, Choice choice) {
        var row = confirmed(presented);
        voting.vote(row.poll(), row.voter(), statement, choice);
    }

    /** Takes all votes back. Rejected as above. */
    @Transactional
    public void takeBack(String presented) {
        var row = confirmed(presented);
        voting.takeBack(row.poll(), row.voter());
    }

    private BallotRepository.BallotRow confirmed(String presented) {
        return ContributionToken.parse(presented)
                .flatMap(ballots::find)
                .filter(row -> row.confirmedAt() != null)
                .orElseThrow(() -> Rejection.of("consultations.unknown"));
    }

    private Ballot ballot(BallotRepository.BallotRow row) {
        var consultation = consultations.find(row.poll().consultation()).orElseThrow();
        return new Ballot(
                state(row, consultation),
                consultation,
                part(consultation, row),
                row.language(),
                row.confirmedAt() == null
                        ? new Standing(row.choices(), null)
                        : opinions.standing(row.poll(), row.voter()));
    }

    private Ballot.State state(BallotRepository.BallotRow row, Consultation consultation) {
        if (row.confirmedAt() != null) {
            return Ballot.State.CONFIRMED;
        }
        var now = clock.instant();
        if (consultation.state() == ConsultationState.OUTCOME_PUBLISHED
                || !now.isBefore(times.confirmUntil(consultation))) {
            return Ballot.State.CLOSED;
        }
        return now.isBefore(row.tokenUntil()) ? Ballot.State.CONFIRMABLE : Ballot.State.EXPIRED;
    }

    private static Consultation.Part part(Consultation consultation, BallotRepository.BallotRow row) {
        return consultation.part(row.poll().part()).orElseThrow();
    }
}
