package org.bastama.civic.responses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official passes a petition on to the authority that can decide it. That one has the whole term from then on; the
 * first one keeps its record and answers no more.
 */
@Component
public class TransferPetition {

    private final HandOverRepository handOvers;
    private final TransferRepository transfers;
    private final DeadlineRepository deadlines;
    private final ResponseGuard guard;
    private final SecondOfficial secondOfficial;
    private final TermRules rules;
    private final PublicActs acts;
    private final AuthorityQueries authorities;
    private final PetitionQueries petitions;
    private final DueDates dueDates;
    private final DeskMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferPetition(
            HandOverRepository handOvers,
            TransferRepository transfers,
            DeadlineRepository deadlines,
            ResponseGuard guard,
            SecondOfficial secondOfficial,
            TermRules rules,
            PublicActs acts,
            AuthorityQueries authorities,
            PetitionQueries petitions,
            DueDates dueDates,
            DeskMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handOvers = handOvers;
        this.transfers = transfers;
        this.deadlines = deadlines;
        this.guard = guard;
        this.secondOfficial = secondOfficial;
        this.rules = rules;
        this.acts = acts;
        this.authorities = authorities;
        this.petitions = petitions;
        this.dueDates = dueDates;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** The last day on which the authority may pass it on; empty when the procedure knows no transfer. */
    public Optional<LocalDate> lastDay(PetitionNumber number) {
        return rules.lastDayToTransfer(guard.handOver(number));
    }

    /**
     * Passes the petition on. Rejected with field errors ({@code authority}, {@code reason},
     * {@code reason.<language>}) or with the reason why it is not allowed (see {@link ResponseActions#transfer}). Of
     * two officials at once exactly one succeeds: the petition is no longer the other's. Rejected with
     * {@code responses.approval.needed} where a second official has to approve it.
     */
    @Transactional
    public void transfer(PetitionNumber number, @Nullable String toAuthority, LocalizedText typed, Actor actor) {
        actor.requireAccount();
        var handOver = guard.heldHandOver(number);
        guard.of(handOver, actor).transfer().require();
        var reason = checked(handOver, toAuthority, typed);
        var official = new Signatory.Official(actor);
        secondOfficial.require(handOver, official);
        var to = Objects.requireNonNull(toAuthority);
        var act = acts.act(
                handOver, Response.Kind.TRANSFER, null, Response.Particulars.transferred(to), reason, official);
        handOvers.waiting(number).forEach(waiting -> move(waiting, to, act));
        var due = rules.deadline(guard.handOver(number)).map(Deadline::dueOn).orElse(null);
        var details = new HashMap<String, String>();
        details.put("authority", handOver.authoritySlug());
        details.put("to", to);
        if (due != null) {
            details.put("date", due.toString());
        }
        acts.publish(act, official, "transferred", details, reason);
        mail.passedOn(petitions.find(number).orElseThrow(), act, due);
    }

    /** Whether it could be passed on now, changing nothing; rejected like {@link #transfer}. */
    @Transactional(readOnly = true)
    public void check(PetitionNumber number, @Nullable String toAuthority, LocalizedText typed, Actor actor) {
        actor.requireAccount();
        var handOver = guard.handOver(number);
        guard.of(handOver, actor).transfer().require();
        checked(handOver, toAuthority, typed);
    }

    private LocalizedText checked(HandOver handOver, @Nullable String toAuthority, LocalizedText typed) {
        var rejections = new Rejections();
        checkAuthority(rejections, handOver, toAuthority);
        var reason = ActText.reason(rejections, typed);
        rejections.throwIfAny();
        return reason;
    }

    private void checkAuthority(Rejections rejections, HandOver handOver, @Nullable String to) {
        if (to == null || authorities.find(to).isEmpty()) {
            rejections.require(false, "authority", "responses.transfer.authority-missing");
            return;
        }
        var had = to.equals(handOver.authoritySlug())
                || transfers.of(handOver.petition()).stream()
                        .anyMatch(transfer -> transfer.fromAuthority().equals(to));
        rejections.require(!had, "authority", "responses.transfer.had-it");
    }

    private void move(HandOver handOver, String to, Response act) {
        var now = act.publishedAt();
        var deadline = rules.deadline(handOver);
        transfers.insert(new Transfer(
                handOver.petition(),
                handOver.ordinal(),
                handOver.turn(),
                handOver.authoritySlug(),
                to,
                handOver.handedOverAt(),
                handOver.incomingNumber(),
                handOver.registeredOn(),
                deadline.map(Deadline::startsOn).orElse(null),
                deadline.map(Deadline::dueOn).orElse(null),
                now,
                act.id()));
        var passedOn = handOver.passedOn(to, now);
        handOvers.passOn(passedOn);
        deadline.ifPresent(d -> restart(d, passedOn));
    }

    private void restart(Deadline before, HandOver passedOn) {
        var today = Formats.day(clock.instant());
        deadlines.restart(before, passedOn, today, DeadlineDates.of(today, before.term(), before.country(), dueDates));
        events.publishEvent(new DeadlineChanged(before, rules.deadline(passedOn).orElseThrow()));
    }
}
