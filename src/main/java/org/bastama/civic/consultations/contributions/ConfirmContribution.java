package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.consultations.contributions.ContributionLink.State;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The link of a contributor's mail: opening it changes nothing, its buttons confirm and take back. */
@Component
public class ConfirmContribution {

    private final ContributionRepository contributions;
    private final ParticipantRepository participants;
    private final OwnContributionQueries own;
    private final ConsultationQueries consultations;
    private final ConsultationSteps steps;
    private final ConfirmationTimes times;
    private final MailboxPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmContribution(
            ContributionRepository contributions,
            ParticipantRepository participants,
            OwnContributionQueries own,
            ConsultationQueries consultations,
            ConsultationSteps steps,
            ConfirmationTimes times,
            MailboxPlaces places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contributions = contributions;
        this.participants = participants;
        this.own = own;
        this.consultations = consultations;
        this.steps = steps;
        this.times = times;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** What the link leads to; changes nothing. */
    @Transactional(readOnly = true)
    public ContributionLink look(String presented) {
        return ContributionToken.parse(presented)
                .flatMap(token -> contributions
                        .find(token)
                        .flatMap(
                                row -> consultations.find(token.number()).map(consultation -> link(row, consultation))))
                .orElseGet(ContributionLink::unknown);
    }

    /** Confirms; repeating gives the same answer, and any number of concurrent calls counts once. */
    @Transactional
    public ContributionLink confirm(String presented) {
        var token = ContributionToken.parse(presented);
        if (token.isEmpty() || contributions.find(token.get()).isEmpty()) {
            return ContributionLink.unknown();
        }
        var held = steps.lock(token.get().number());
        var row = contributions.find(token.get()).orElseThrow();
        var link = link(row, held);
        if (link.state() != State.CONFIRMABLE) {
            return link;
        }
        var place = freePlace(row, held).orElseThrow();
        contributions.confirm(row, steps.nextContribution(held), place, clock.instant());
        events.publishEvent(ContributionStepped.confirmed(row));
        return look(presented);
    }

    /** Takes it back, with everything that is kept of it; rejected with {@code consultations.too-late}. */
    @Transactional
    public ContributionLink delete(String presented) {
        var token = ContributionToken.parse(presented);
        if (token.isEmpty() || contributions.find(token.get()).isEmpty()) {
            return ContributionLink.unknown();
        }
        delete(steps.lock(token.get().number()), contributions.find(token.get()).orElseThrow());
        return look(presented);
    }

    /** The same for one's own of a mailbox one signs in with; rejected with {@code shared.not-allowed} for others. */
    @Transactional
    public void delete(Contribution contribution, Actor actor) {
        var held = steps.lock(contribution.consultation());
        if (!own.isOwn(held.number(), contribution.id(), actor)) {
            throw Rejection.of("shared.not-allowed");
        }
        contributions.find(held.number(), java.util.List.of(contribution.id())).forEach(row -> delete(held, row));
    }

    private void delete(Consultation held, ContributionRow row) {
        if (held.state() == ConsultationState.OUTCOME_PUBLISHED) {
            throw Rejection.of("consultations.too-late");
        }
        switch (row.state()) {
            case PENDING, CONFIRMED, COUNTED, REMARK -> {
                // Told before: whoever counted it looks at what is deleted with it.
                events.publishEvent(ContributionStepped.deleted(row));
                contributions.delete(row, clock.instant());
                forgetPlace(held, row.mailboxHmac());
            }
            case HIDDEN, DELETED -> {
                // Out of reach, or gone already.
            }
        }
    }

    /** Where somebody lives goes with the last of what that mailbox sent. */
    private void forgetPlace(Consultation held, @Nullable String mailbox) {
        if (mailbox != null && !contributions.isThere(held.number(), mailbox)) {
            participants.remove(held.number(), mailbox);
        }
    }

    private ContributionLink link(ContributionRow row, Consultation consultation) {
        var state = switch (row.state()) {
            case PENDING -> pending(row, consultation, clock.instant());
            case CONFIRMED, COUNTED, REMARK -> State.CONFIRMED;
            case HIDDEN -> State.HIDDEN;
            case DELETED -> State.DELETED;
        };
        return new ContributionLink(state, consultation, row.state() == ContributionState.DELETED ? null : row.whole());
    }

    private State pending(ContributionRow row, Consultation consultation, Instant now) {
        var isOver = consultation.state() == ConsultationState.OUTCOME_PUBLISHED
                || !now.isBefore(times.confirmUntil(consultation));
        if (isOver) {
            return State.CLOSED;
        }
        if (!now.isBefore(Objects.requireNonNull(row.tokenUntil()))) {
            return State.EXPIRED;
        }
        return freePlace(row, consultation).isEmpty() ? State.REFUSED : State.CONFIRMABLE;
    }

    private OptionalInt freePlace(ContributionRow row, Consultation consultation) {
        return places.free(consultation, row.part(), row.about(), Objects.requireNonNull(row.mailboxHmac()));
    }
}
