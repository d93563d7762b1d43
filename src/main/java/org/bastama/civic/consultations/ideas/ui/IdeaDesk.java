package org.bastama.civic.consultations.ideas.ui;

import java.time.Clock;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.ideas.IdeaQueries;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ideas.SupportIdea;
import org.bastama.civic.consultations.ui.PublicContributions;
import org.springframework.stereotype.Component;

/** What people do in a part that takes ideas. */
@Component
record IdeaDesk(
        IdeaQueries ideas,
        ProposeIdea propose,
        SupportIdea support,
        CommentQueries comments,
        CommentOnIdea comment,
        PublicContributions contributions,
        CurrentActor currentActor,
        Clock clock) {

    /** Whether anything is taken now. */
    boolean takes(Consultation consultation) {
        return consultation.takesContributions(clock.instant());
    }
}
