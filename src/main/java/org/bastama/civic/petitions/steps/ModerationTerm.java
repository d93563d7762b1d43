package org.bastama.civic.petitions.steps;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends a petition to moderation; the procedure says by when moderators decide. */
@Component
public class ModerationTerm {

    private final PetitionSteps steps;
    private final PetitionMails mails;
    private final ProcedureQueries procedures;
    private final Terms terms;

    ModerationTerm(PetitionSteps steps, PetitionMails mails, ProcedureQueries procedures, Terms terms) {
        this.steps = steps;
        this.mails = mails;
        this.procedures = procedures;
        this.terms = terms;
    }

    /** Begins the moderation of a locked petition whose procedure version is fixed, for the reason the kind names. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition begin(Petition petition, Instant now, String kind) {
        var procedure = procedures
                .find(
                        Objects.requireNonNull(petition.procedureCode()),
                        Objects.requireNonNull(petition.procedureVersion()))
                .orElseThrow();
        return begin(petition, procedure, now, kind);
    }

    /** The same under a procedure version that this step fixes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition begin(Petition petition, Procedure procedure, Instant now, String kind) {
        var due = terms.end(now, procedure.moderation(), procedure);
        var stepped = steps.step(
                petition,
                PetitionState.IN_MODERATION,
                PetitionMark.moderation(now, due, procedure.version()),
                new PetitionSteps.Entry(kind, dueDetails(due), LocalizedText.empty()));
        mails.toLeaders(stepped, "in-moderation");
        return stepped;
    }

    private static Map<String, String> dueDetails(@Nullable Instant due) {
        return due == null ? Map.of() : Map.of("date", Formats.day(due).toString());
    }
}
