package org.bastama.civic.consultations.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes contributions of a consultation whose row is held out of sight and back, as moderators have decided, and tells who
 * sent them.
 */
@Component
public class Hiding {

    private final ContributionRepository contributions;
    private final HiddenRepository hidden;
    private final ConsultationKeys keys;
    private final ContributionMails mails;
    private final Outbox outbox;
    private final Clock clock;

    Hiding(
            ContributionRepository contributions,
            HiddenRepository hidden,
            ConsultationKeys keys,
            ContributionMails mails,
            Outbox outbox,
            Clock clock) {
        this.contributions = contributions;
        this.hidden = hidden;
        this.keys = keys;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Hides a public one; its sender has a link by which to appeal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(
            Consultation held, Contribution contribution, Reason reason, LocalizedText note, LocalDate appealUntil) {
        var row = row(held, contribution);
        var link = ContributionToken.next(held.number());
        hidden.hide(row, new Contribution.Ending(clock.instant(), reason.code(), note), link);
        address(held, row)
                .map(to -> mails.hidden(held, row.whole(), reason, note, appealUntil, link, to))
                .ifPresent(outbox::send);
    }

    /** Makes a hidden one public again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(Consultation held, Contribution contribution) {
        hidden.restore(row(held, contribution));
    }

    /** Tells how an appeal was decided, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Consultation held, Contribution contribution, Appeal.Ruling ruling) {
        address(held, row(held, contribution))
                .map(to -> mails.appealed(held, contribution, ruling, to))
                .ifPresent(outbox::send);
    }

    private ContributionRow row(Consultation held, Contribution contribution) {
        return contributions.find(held.number(), List.of(contribution.id())).getFirst();
    }

    private Optional<EmailAddress> address(Consultation held, ContributionRow row) {
        return Optional.ofNullable(row.emailSealed())
                .flatMap(stored -> keys.existing(held.number()).map(key -> key.address(stored)));
    }
}
