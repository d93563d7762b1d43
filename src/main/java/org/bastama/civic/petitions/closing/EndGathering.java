package org.bastama.civic.petitions.closing;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.ModerationTerm;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the time for supporters: too few, and the petition is a draft again, with what was gathered. */
@Component
class EndGathering {

    private final PetitionSteps steps;
    private final SettleTally settle;
    private final ModerationTerm moderation;
    private final PetitionMails mails;
    private final Clock clock;

    EndGathering(PetitionSteps steps, SettleTally settle, ModerationTerm moderation, PetitionMails mails, Clock clock) {
        this.steps = steps;
        this.settle = settle;
        this.moderation = moderation;
        this.mails = mails;
        this.clock = clock;
    }

    /** Ends it if it is time; repeating changes nothing. */
    @Transactional
    public void end(PetitionNumber number) {
        var petition = steps.lock(number);
        var until = petition.moments().gatherUntil();
        var now = clock.instant();
        if (petition.state() != PetitionState.GATHERING || until == null || now.isBefore(until)) {
            return;
        }
        if (settle.enoughSupporters(petition)) {
            moderation.begin(petition, now, "supporters_reached");
            return;
        }
        var draft = steps.step(
                petition,
                PetitionState.DRAFT,
                PetitionMark.none(),
                new PetitionSteps.Entry("gathering_ended", Map.of(), LocalizedText.empty()));
        mails.toLeaders(draft, "gathering-ended");
    }
}
