package org.bastama.civic.consultations.opinionmap;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.opinions.Place;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of opinion maps: what everybody may see, and to each person what that person voted. */
@Component
public class OpinionQueries {

    private final StatementQueries statements;
    private final OpinionMapRepository maps;
    private final VoteRepository votes;
    private final Participants participants;

    OpinionQueries(
            StatementQueries statements, OpinionMapRepository maps, VoteRepository votes, Participants participants) {
        this.statements = statements;
        this.maps = maps;
        this.votes = votes;
        this.participants = participants;
    }

    /** What is put to the vote in a part. */
    @Transactional(readOnly = true)
    public List<Statement> statements(Consultation consultation, Consultation.Part part) {
        return statements.of(consultation, part);
    }

    /** The statements and the published map. */
    @Transactional(readOnly = true)
    public OpinionResults results(Consultation consultation, Consultation.Part part) {
        var drawn = maps.find(poll(consultation, part));
        return new OpinionResults(
                statements.of(consultation, part),
                drawn.map(OpinionMapRepository.Drawn::map).orElse(null),
                drawn.map(OpinionMapRepository.Drawn::at).orElse(null));
    }

    /** What somebody who is signed in has voted. */
    @Transactional(readOnly = true)
    public Standing standing(Consultation consultation, Consultation.Part part, Actor actor) {
        return participants
                .find(consultation.number(), part.ordinal(), actor)
                .map(voter -> standing(poll(consultation, part), voter))
                .orElse(Standing.NONE);
    }

    /** A place is told only to whoever has votes; after they were taken back it is the map's, not the person's. */
    Standing standing(VoteRepository.Poll poll, String voter) {
        var choices = votes.of(poll, voter);
        var place = choices.isEmpty() ? Optional.<Place>empty() : maps.place(poll, voter);
        return new Standing(choices, place.orElse(null));
    }

    private static VoteRepository.Poll poll(Consultation consultation, Consultation.Part part) {
        return new VoteRepository.Poll(consultation.number(), part.ordinal());
    }
}
