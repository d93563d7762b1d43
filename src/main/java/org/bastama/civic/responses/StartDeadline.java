package org.bastama.civic.responses;

import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A petition was delivered: it comes to the desk of its authority and, where the procedure fixes a term, the deadline
 * starts on the day of hand-over.
 */
@Component
class StartDeadline {

    private final PetitionQueries petitions;
    private final ProcedureQueries procedures;
    private final DueDates dueDates;
    private final HandOverRepository handOvers;
    private final DeadlineRepository deadlines;
    private final Timeline timeline;
    private final DeskMail mail;

    StartDeadline(
            PetitionQueries petitions,
            ProcedureQueries procedures,
            DueDates dueDates,
            HandOverRepository handOvers,
            DeadlineRepository deadlines,
            Timeline timeline,
            DeskMail mail) {
        this.petitions = petitions;
        this.procedures = procedures;
        this.dueDates = dueDates;
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.mail = mail;
    }

    @EventListener
    void on(PetitionHandedOver event) {
        var petition = petitions.find(event.number()).orElseThrow();
        var slug = addressee(petition);
        var handOver = new HandOver(event.number(), event.threshold(), slug, event.at(), null, null, null, 1, false);
        handOvers.insert(handOver);
        var procedure = procedureOf(petition);
        var term = procedure.response().term();
        if (term == null) {
            mail.received(petition, slug, null);
            return;
        }
        var start = Formats.day(event.at());
        var dates = DeadlineDates.of(start, term, procedure.calendar(), dueDates);
        deadlines.insert(handOver, procedure, term, start, dates);
        timeline.add(
                event.number(),
                "deadline_started",
                Map.of("date", dates.dueOn().toString(), "authority", slug),
                LocalizedText.empty());
        mail.received(petition, slug, dates.dueOn());
    }

    /** The authority that has the petition already, else the one it is addressed to. */
    private String addressee(Petition petition) {
        return handOvers
                .current(petition.number())
                .map(HandOver::authoritySlug)
                .orElseGet(() -> Objects.requireNonNull(petition.authoritySlug()));
    }

    private Procedure procedureOf(Petition petition) {
        return procedures
                .find(
                        Objects.requireNonNull(petition.procedureCode()),
                        Objects.requireNonNull(petition.procedureVersion()))
                .orElseThrow();
    }
}
