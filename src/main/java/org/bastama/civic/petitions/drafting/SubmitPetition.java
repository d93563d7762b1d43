package org.bastama.civic.petitions.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.steps.ModerationTerm;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.steps.Terms;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a petition in: a draft begins to gather supporters by its direct link, or goes straight to moderation where an
 * author is enough; one that was returned goes straight back to moderation and keeps its supporters.
 */
@Component
public class SubmitPetition {

    private final PetitionSteps steps;
    private final PetitionQueries petitions;
    private final DraftRepository drafts;
    private final PetitionGuard guard;
    private final SubmissionRules rules;
    private final ModerationTerm moderation;
    private final SettleTally settle;
    private final Terms terms;
    private final Clock clock;

    SubmitPetition(
            PetitionSteps steps,
            PetitionQueries petitions,
            DraftRepository drafts,
            PetitionGuard guard,
            SubmissionRules rules,
            ModerationTerm moderation,
            SettleTally settle,
            Terms terms,
            Clock clock) {
        this.steps = steps;
        this.petitions = petitions;
        this.drafts = drafts;
        this.guard = guard;
        this.rules = rules;
        this.moderation = moderation;
        this.settle = settle;
        this.terms = terms;
        this.clock = clock;
    }

    /** Checks everything at once and hands in; the fields are named {@code title-kk}, {@code authority} and so on. */
    @Transactional
    public PetitionState submit(PetitionNumber number, Actor actor) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, actor);
        actions.require(actions.maySubmit());
        var submission = rules.check(petition);
        var procedure = submission.procedure();
        var checked = keep(petition, submission.text());
        var now = clock.instant();
        if (checked.state() == PetitionState.RETURNED) {
            return moderation.begin(checked, procedure, now, "resubmitted").state();
        }
        if (procedure.supporters().count() <= 1) {
            return moderation.begin(checked, procedure, now, "submitted").state();
        }
        return gather(checked, procedure, now);
    }

    private Petition keep(Petition petition, PetitionText text) {
        var draft = PetitionDraft.of(petition);
        drafts.saveDraft(
                petition.number(),
                new PetitionDraft(
                        text, draft.topic(), draft.territoryCode(), draft.authoritySlug(), draft.procedureCode()),
                petition.version());
        return petitions.find(petition.number()).orElseThrow();
    }

    /** Supporters of an earlier try still count, so the gate may be open at once. */
    private PetitionState gather(Petition petition, Procedure procedure, Instant now) {
        var until = terms.end(now, procedure.supporters().within(), procedure);
        Map<String, String> details =
                until == null ? Map.of() : Map.of("date", Formats.day(until).toString());
        steps.step(
                petition,
                PetitionState.GATHERING,
                PetitionMark.gathering(until, procedure.version()),
                new PetitionSteps.Entry("gathering", details, LocalizedText.empty()));
        settle.within(petition.number());
        return petitions.find(petition.number()).orElseThrow().state();
    }
}
