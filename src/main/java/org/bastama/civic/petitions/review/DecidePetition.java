package org.bastama.civic.petitions.review;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.steps.PetitionMails;
import org.bastama.civic.petitions.steps.PetitionMark;
import org.bastama.civic.petitions.steps.PetitionSteps;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator's decision on a petition in moderation: open, return or reject; noted, reasoned and told to the group. */
@Component
public class DecidePetition {

    /** The queue's code in statistics. */
    static final String QUEUE = "petitions";

    /** The verdict that can be appealed. */
    static final String REJECTED = "rejected";

    private final PetitionSteps steps;
    private final PetitionGuard guard;
    private final Opening opening;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Reasons reasons;
    private final PetitionMails mails;
    private final Clock clock;

    DecidePetition(
            PetitionSteps steps,
            PetitionGuard guard,
            Opening opening,
            Decisions decisions,
            Appeals appeals,
            Reasons reasons,
            PetitionMails mails,
            Clock clock) {
        this.steps = steps;
        this.guard = guard;
        this.opening = opening;
        this.decisions = decisions;
        this.appeals = appeals;
        this.reasons = reasons;
        this.mails = mails;
        this.clock = clock;
    }

    /** Opens for signatures; rejected like {@link Opening#open}. */
    @Transactional
    public void open(PetitionNumber number, Actor moderator) {
        var opened = opening.open(decidable(number, moderator));
        decisions.record(QUEUE, number.toString(), "opened", null, LocalizedText.empty(), moderator);
        mails.toLeaders(opened, "opened", Opening.closing(opened));
        opening.settle(opened);
    }

    /** Gives it back to the group with a reason and a note; what was gathered is kept. */
    @Transactional
    public void giveBack(PetitionNumber number, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var petition = decidable(number, moderator);
        var reason = reasoned(reasonCode, note);
        var returned = steps.step(
                petition,
                PetitionState.RETURNED,
                PetitionMark.returned(reason.code(), note),
                new PetitionSteps.Entry("returned", Map.of("reason", reason.code()), note));
        decisions.record(QUEUE, number.toString(), "returned", reason.code(), note, moderator);
        mails.toLeaders(returned, "returned", reason.names(), note);
    }

    /** Ends it with a public reason, unless an appeal is granted; some reasons hide the text. */
    @Transactional
    public void reject(PetitionNumber number, @Nullable String reasonCode, LocalizedText note, Actor moderator) {
        var petition = decidable(number, moderator);
        var reason = reasoned(reasonCode, note);
        var rejected = steps.step(
                petition,
                PetitionState.REJECTED,
                PetitionMark.ended(clock.instant(), reason.code(), note, reason.hidesText()),
                new PetitionSteps.Entry(REJECTED, Map.of("reason", reason.code()), note));
        decisions.record(QUEUE, number.toString(), REJECTED, reason.code(), note, moderator);
        mails.toLeaders(rejected, REJECTED, reason.names(), note, appeals.lastDay());
    }

    private Petition decidable(PetitionNumber number, Actor moderator) {
        var petition = steps.lock(number);
        var actions = guard.of(petition, moderator);
        actions.require(actions.mayDecide());
        return petition;
    }

    private Reason reasoned(@Nullable String reasonCode, LocalizedText note) {
        decisions.requireReasoned(reasonCode, note);
        return reasons.find(Objects.requireNonNull(reasonCode)).orElseThrow();
    }
}
