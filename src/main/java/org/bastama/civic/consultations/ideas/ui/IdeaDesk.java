package org.bastama.civic.consultations.ideas.ui;

import java.time.Clock;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.SimilarContributions;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.ideas.IdeaQueries;
import org.bastama.civic.consultations.ideas.MergeIdeas;
import org.bastama.civic.consultations.ideas.MergedIdeaQueries;
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
        SimilarContributions similar,
        MergeIdeas merge,
        MergedIdeaQueries merged,
        ConsultationGuard guard,
        ConsultationQueries consultations,
        PublicContributions contributions,
        CurrentActor currentActor,
        Clock clock) {

    private static final int SIMILAR = 3;

    /** Whether anything is taken now. */
    boolean takes(Consultation consultation) {
        return consultation.takesContributions(clock.instant());
    }

    /** Whether the reader may merge ideas now. */
    boolean mayMerge(Consultation consultation) {
        return guard.of(consultation, currentActor.get()).mayAnswer();
    }

    /** Ideas of the part that are about what a heading is about. */
    List<Contribution> similar(Consultation consultation, Consultation.Part part, String heading) {
        return similar.ofPart(consultation.number(), part.ordinal(), heading, SIMILAR);
    }
}
