package org.bastama.civic.consultations.opinionmap;

import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Actor;
import org.bastama.testing.Polls;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of parts with statements share. */
abstract class OpinionPartTest extends ConsultationsTest {

    static final int PART = Polls.PART;
    static final int SEEDS = Polls.SEEDS;

    @Autowired
    VoteOnStatements vote;

    @Autowired
    SendBallot sendBallot;

    @Autowired
    SendStatement sendStatement;

    @Autowired
    VoterLinks links;

    @Autowired
    OpinionQueries opinions;

    @Autowired
    DrawMaps draw;

    @Autowired
    ApplicationContext context;

    Polls polls;

    @BeforeEach
    void polls() {
        polls = new Polls(context, clock);
    }

    static ConsultationDraft draft(String content) {
        return Polls.draft(content);
    }

    static String seeds(int count) {
        return Polls.seeds(count);
    }

    static Map<Long, Choice> camp(boolean first) {
        return Polls.camp(first);
    }

    ConsultationNumber openPoll() {
        return polls.open(official);
    }

    Consultation.Part part(ConsultationNumber number) {
        return get(number).part(PART).orElseThrow();
    }

    OpinionResults results(ConsultationNumber number) {
        return opinions.results(get(number), part(number));
    }

    Standing standing(ConsultationNumber number, Actor actor) {
        return opinions.standing(get(number), part(number), actor);
    }

    void voted(ConsultationNumber number, String email, Map<Long, Choice> choices) {
        polls.voted(number, email, choices);
    }

    String voterToken(String email) {
        return polls.token(email);
    }

    void camps(ConsultationNumber number, int each) {
        polls.camps(number, each);
    }
}
