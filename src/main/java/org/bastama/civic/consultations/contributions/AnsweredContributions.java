package org.bastama.civic.consultations.contributions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done with contributions of a consultation whose row is held, and tells who sent them. */
@Component
public class AnsweredContributions {

    private final ContributionRepository contributions;
    private final ConsultationKeys keys;
    private final HolderNames names;
    private final ContributionMails mails;
    private final Outbox outbox;

    AnsweredContributions(
            ContributionRepository contributions,
            ConsultationKeys keys,
            HolderNames names,
            ContributionMails mails,
            Outbox outbox) {
        this.contributions = contributions;
        this.keys = keys;
        this.names = names;
        this.mails = mails;
        this.outbox = outbox;
    }

    /** The public ones among the ids get the answer; how many those are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int put(Consultation held, Collection<UUID> ids, Contribution.Answer answer, AccountId by) {
        List<ContributionRow> rows = contributions.find(held.number(), ids).stream()
                .filter(row -> row.state() == ContributionState.CONFIRMED)
                .toList();
        rows.forEach(row -> {
            contributions.answer(held.number(), row.id(), answer, by);
            tell(held, row, answer);
        });
        return rows.size();
    }

    private void tell(Consultation held, ContributionRow row, Contribution.Answer answer) {
        var sealed = row.emailSealed();
        if (sealed != null) {
            keys.existing(held.number())
                    .map(key -> mails.answered(
                            held,
                            row.shown(null),
                            answer,
                            names.in(held.holders(), row.language()),
                            key.address(sealed)))
                    .ifPresent(outbox::send);
        }
    }
}
