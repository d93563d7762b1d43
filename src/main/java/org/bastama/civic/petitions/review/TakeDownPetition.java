package org.bastama.civic.petitions.review;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator removes a petition from public view; the removal log says that, when and why. */
@Component
public class TakeDownPetition {

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final Decisions decisions;
    private final Reasons reasons;
    private final PetitionMails mails;
    private final Clock clock;

    TakeDownPetition(
            PetitionSteps steps,
            PetitionGuard guard,
            Decisions decisions,
            Reasons reasons,
            PetitionMails mails,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.decisions = decisions;
        this.reasons = reasons;
        this.mails = mails;
        this.clock = clock;
    }

    /** Takes down for a reason of the vocabulary and with a public note. */
    @Transactional
    public void takeDown(PetitionNumber number, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        takeDown(DecidePetition.QUEUE, number, reasonCode, note, moderator);
    }

    /** The same, counted as a decision about what waited in the queue of that name. */
    @Transactional
    public void takeDown(
            String queue, PetitionNumber number, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, moderator);
        actions.require(actions.mayTakeDown());
        decisions.requireReasoned(reasonCode, note);
        var reason = reasons.find(Objects.requireNonNull(reasonCode)).orElseThrow();
        var taken = steps.step(
                petition,
                PetitionState.TAKEN_DOWN,
                PetitionMark.ended(clock.instant(), reason.code(), note, true),
                new PetitionSteps.Entry("taken_down", Map.of("reason", reason.code()), note));
        decisions.record(queue, number.toString(), "taken_down", reason.code(), note, moderator);
        decisions.recordRemoval("petition", number.toString(), reason.code(), note, moderator);
        mails.toLeaders(taken, "taken-down", reason.names(), note);
    }
}
