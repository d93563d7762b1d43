package org.bastama.civic.consultations.opinionmap.ui;

import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.opinionmap.MapWords;
import org.bastama.civic.consultations.opinionmap.OpinionQueries;
import org.bastama.civic.consultations.opinionmap.SendBallot;
import org.bastama.civic.consultations.opinionmap.SendStatement;
import org.bastama.civic.consultations.opinionmap.VoteOnStatements;
import org.springframework.stereotype.Component;

/** What people do in a part with statements. */
@Component
record OpinionDesk(
        OpinionQueries opinions,
        MapWords words,
        VoteOnStatements vote,
        SendBallot ballot,
        SendStatement send,
        CurrentActor currentActor) {}
