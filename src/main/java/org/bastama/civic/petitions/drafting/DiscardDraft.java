package org.bastama.civic.petitions.drafting;

import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a draft that was never handed in: nobody but its authors ever saw it, so nothing is left of it. */
@Component
public class DiscardDraft {

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final DraftRepository drafts;

    DiscardDraft(PetitionSteps steps, PetitionGuard guard, DraftRepository drafts) {
        this.steps = steps;
        this.guard = guard;
        this.drafts = drafts;
    }

    /** Deletes it for good; what was handed in before is withdrawn instead. */
    @Transactional
    public void discard(PetitionNumber number, Actor actor) {
        var actions = guard.of(steps.lock(number), actor);
        actions.require(actions.mayDiscard());
        drafts.delete(number);
        steps.changed(number);
    }
}
