package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.AmendConsultation;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationActions;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationRules;
import org.bastama.civic.consultations.PartKinds;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;

/** What the workspace of a consultation is made of, for whoever is signed in. */
@org.springframework.stereotype.Component
class ConsultationDesk {

    private final ConsultationQueries consultations;
    private final ConsultationGuard guard;
    private final ConsultationRules rules;
    private final ProcedureQueries procedures;
    private final Topics topics;
    private final TerritoryQueries territories;
    private final PartKinds kinds;
    private final PartEditors editors;
    private final SaveConsultationDraft saveDraft;
    private final AnnounceConsultation announce;
    private final AmendConsultation amend;
    private final PublishOutcome publishOutcome;
    private final ContributionQueries contributions;
    private final CurrentActor currentActor;
    private final Clock clock;

    ConsultationDesk(
            ConsultationQueries consultations,
            ConsultationGuard guard,
            ConsultationRules rules,
            ProcedureQueries procedures,
            Topics topics,
            TerritoryQueries territories,
            PartKinds kinds,
            PartEditors editors,
            SaveConsultationDraft saveDraft,
            AnnounceConsultation announce,
            AmendConsultation amend,
            PublishOutcome publishOutcome,
            ContributionQueries contributions,
            CurrentActor currentActor,
            Clock clock) {
        this.consultations = consultations;
        this.guard = guard;
        this.rules = rules;
        this.procedures = procedures;
        this.topics = topics;
        this.territories = territories;
        this.kinds = kinds;
        this.editors = editors;
        this.saveDraft = saveDraft;
        this.announce = announce;
        this.amend = amend;
        this.publishOutcome = publishOutcome;
        this.contributions = contributions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Consultation reload(Consultation consultation) {
        return consultations.find(consultation.number()).orElseThrow();
    }

    ConsultationActions actions(Consultation consultation) {
        return guard.of(consultation, currentActor.get());
    }

    /** Of those that are answered by themselves: what was merged has the answer of the other one. */
    ContributionQueries.Counts counts(Consultation consultation) {
        return contributions.countsByThemselves(consultation.number());
    }

    Component phases(Consultation consultation) {
        return new PhaseLine(consultation, clock.instant());
    }

    DraftForm draft(Consultation consultation) {
        return new DraftForm(
                consultation,
                changed -> new DraftFields(
                        rules,
                        procedures,
                        topics,
                        territories,
                        kinds,
                        (part, typed) -> editors.draft(consultation.number(), part, typed),
                        changed),
                (draft, version) -> saveDraft.save(consultation.number(), draft, version, currentActor.get()));
    }

    void announce(Consultation consultation, int version) {
        announce.announce(consultation.number(), version, currentActor.get());
    }

    void discard(Consultation consultation) {
        saveDraft.discard(consultation.number(), currentActor.get());
    }

    /** What can be done with the parts after the announcement. */
    List<Component> parts(Consultation consultation, Runnable done) {
        return editors.desks(consultation, done);
    }

    Component amendment(Consultation consultation, Runnable done) {
        return new AmendForm(
                consultation,
                (text, lastDay, reason) -> amend.amend(
                        consultation.number(), text, lastDay, reason, consultation.version(), currentActor.get()),
                done);
    }

    Component outcome(Consultation consultation, Runnable done) {
        return new OutcomeForm(
                (said, did) -> publishOutcome.publish(consultation.number(), said, did, currentActor.get()), done);
    }
}
