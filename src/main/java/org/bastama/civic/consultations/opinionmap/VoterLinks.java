package org.bastama.civic.consultations.opinionmap;

import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.ConfirmationMails.Sent;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.civic.consultations.links.ParticipantLink;
import org.bastama.civic.consultations.links.ParticipantLinks;
import org.bastama.civic.consultations.opinions.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The link of a voter's mail: opening it changes nothing; its buttons confirm, vote and take back. */
@Component
public class VoterLinks {

    private final ParticipantLinks links;
    private final ConsultationQueries consultations;
    private final StatementQueries statements;
    private final OpinionQueries opinions;
    private final VoteRepository votes;
    private final Voting voting;

    VoterLinks(
            ParticipantLinks links,
            ConsultationQueries consultations,
            StatementQueries statements,
            OpinionQueries opinions,
            VoteRepository votes,
            Voting voting) {
        this.links = links;
        this.consultations = consultations;
        this.statements = statements;
        this.opinions = opinions;
        this.votes = votes;
        this.voting = voting;
    }

    /** What the link leads to; changes nothing. */
    @Transactional(readOnly = true)
    public Ballot look(String presented) {
        return links.find(Sent.VOTES, presented).map(this::ballot).orElseGet(Ballot::unknown);
    }

    /** Makes what was sent votes; repeating gives the same answer and changes nothing. */
    @Transactional
    public Ballot confirm(String presented) {
        links.lock(Sent.VOTES, presented)
                .filter(link -> ballot(link).state() == LinkState.CONFIRMABLE)
                .ifPresent(this::confirm);
        return look(presented);
    }

    private void confirm(ParticipantLink link) {
        var consultation = consultations.find(link.consultation()).orElseThrow();
        var numbers = statements.of(consultation, link.partOf(consultation)).stream()
                .map(Statement::number)
                .collect(Collectors.toSet());
        Choices.parse(link.content()).forEach((statement, choice) -> {
            if (numbers.contains(statement)) {
                votes.put(poll(link), link.participant(), statement, choice);
            }
        });
        links.confirm(link, "");
    }

    /**
     * One vote more, or a changed one. Rejected with {@code consultations.unknown} where nothing is confirmed,
     * {@code consultations.closed} or {@code consultations.opinions.unknown-statement}.
     */
    @Transactional
    public void vote(String presented, long statement, Choice choice) {
        var link = links.confirmed(Sent.VOTES, presented);
        voting.vote(poll(link), link.participant(), statement, choice);
    }

    /** Takes all votes back. Rejected as above. */
    @Transactional
    public void takeBack(String presented) {
        var link = links.confirmed(Sent.VOTES, presented);
        voting.takeBack(poll(link), link.participant());
    }

    private Ballot ballot(ParticipantLink link) {
        var consultation = consultations.find(link.consultation()).orElseThrow();
        return new Ballot(
                links.state(link, consultation),
                consultation,
                link.partOf(consultation),
                link.language(),
                link.isConfirmed()
                        ? opinions.standing(poll(link), link.participant())
                        : new Standing(Choices.parse(link.content()), null));
    }

    private static VoteRepository.Poll poll(ParticipantLink link) {
        return new VoteRepository.Poll(link.consultation(), link.part());
    }
}
