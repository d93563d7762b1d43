package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a contribution that the kind of its part has checked, in the transaction of that kind's use case. From a mailbox
 * it waits to be confirmed there, and the answer is the same for every mailbox; from an account it counts at once.
 */
@Component
public class SendContribution {

    private final ContributionRepository contributions;
    private final ConsultationSteps steps;
    private final ConsultationKeys keys;
    private final ConfirmationTimes times;
    private final MailboxPlaces places;
    private final Pace pace;
    private final AccountQueries accounts;
    private final ConfirmationMails confirmations;
    private final Clock clock;

    SendContribution(
            ContributionRepository contributions,
            ConsultationSteps steps,
            ConsultationKeys keys,
            ConfirmationTimes times,
            MailboxPlaces places,
            Pace pace,
            AccountQueries accounts,
            ConfirmationMails confirmations,
            Clock clock) {
        this.contributions = contributions;
        this.steps = steps;
        this.keys = keys;
        this.times = times;
        this.places = places;
        this.pace = pace;
        this.accounts = accounts;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** What an account sent: its id, and the number that was given to it. */
    public record Sent(UUID id, int number) {}

    /** Rejected with {@code consultations.unknown} or {@code consultations.closed}: to be asked before anything else. */
    static void requireOpen(Consultation consultation, Instant now) {
        if (!consultation.state().isPublic()) {
            throw Rejection.of("consultations.unknown");
        }
        if (!consultation.takesContributions(now)) {
            throw Rejection.of("consultations.closed");
        }
    }

    /**
     * Keeps it until the mailbox confirms it, and mails the link. The errors of the sender's fields are added to those of
     * the kind's, and thrown if there are any. Its id.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID byMail(Consultation consultation, NewContribution said, Sender sender, Rejections rejections) {
        var what = said.about() == null ? ConfirmationMails.Sent.CONTRIBUTION : ConfirmationMails.Sent.COMMENT;
        return byMail(consultation, said, sender, rejections, what);
    }

    /** The same of a kind whose mail calls it by a name of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID byMail(
            Consultation consultation,
            NewContribution said,
            Sender sender,
            Rejections rejections,
            ConfirmationMails.Sent what) {
        var known = sender.check(rejections);
        rejections.throwIfAny();
        requireOpen(consultation, clock.instant());
        if (known == null) {
            throw new IllegalStateException("nothing was rejected and nothing is known");
        }
        var key = keys.of(said.consultation()).orElseThrow(() -> Rejection.of("consultations.closed"));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = ContributionToken.next(said.consultation());
        var until = times.linkUntil(consultation, now);
        var mailbox = keys.mailbox(known.email());
        var mayMail = confirmations.mayMail(mailbox, now) && pace.allows(mailbox, now);
        var name = known.name();
        var id = Ids.next(clock);
        contributions.insert(
                new ContributionRow(
                        said.consultation(),
                        id,
                        null,
                        said.part(),
                        said.about(),
                        null,
                        ContributionState.PENDING,
                        known.language(),
                        said.heading(),
                        said.text(),
                        mailbox,
                        name == null ? null : key.seal(name.value()),
                        key.seal(known.email().value()),
                        known.showsName(),
                        null,
                        token.hash(),
                        until,
                        now,
                        null,
                        null,
                        null),
                null);
        confirmations.send(
                what, consultation, new ConfirmationMails.Link(known.email(), known.language(), token, until), mayMail);
        return id;
    }

    /**
     * Publishes it at once: the person signed in by that mailbox. Rejected with {@code consultations.too-many} in a part, or
     * {@code consultations.too-fast}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sent byAccount(NewContribution said, boolean showsName, Language language, Actor actor) {
        var account = accounts.find(actor.requireAccount()).orElseThrow(() -> Rejection.of("shared.sign-in-first"));
        var held = steps.lock(said.consultation());
        requireOpen(held, clock.instant());
        var mailbox = keys.mailbox(account.email());
        pace.require(mailbox, clock.instant());
        var place = places.free(held, said.part(), said.about(), mailbox)
                .orElseThrow(
                        () -> Rejection.of("consultations.too-many", places.most(held, said.part(), said.about())));
        var key = keys.of(held.number()).orElseThrow(() -> Rejection.of("consultations.closed"));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sent = new Sent(Ids.next(clock), steps.nextContribution(held));
        contributions.insert(
                new ContributionRow(
                        held.number(),
                        sent.id(),
                        sent.number(),
                        said.part(),
                        said.about(),
                        null,
                        said.about() == null ? ContributionState.confirmed(said.text()) : ContributionState.REMARK,
                        language,
                        said.heading(),
                        said.text(),
                        mailbox,
                        key.seal(account.name()),
                        key.seal(account.email().value()),
                        showsName,
                        account.id(),
                        null,
                        null,
                        now,
                        now,
                        null,
                        null),
                place);
        return sent;
    }
}
