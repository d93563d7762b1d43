package org.bastama.civic.consultations.contributions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Merges contributions of a consultation whose row is held, as its kind has checked, and tells who sent them. */
@Component
public class MergeContributions {

    private final ContributionRepository contributions;
    private final MergedRepository merged;
    private final ConsultationKeys keys;
    private final HolderNames names;
    private final ContributionMails mails;
    private final Outbox outbox;

    MergeContributions(
            ContributionRepository contributions,
            MergedRepository merged,
            ConsultationKeys keys,
            HolderNames names,
            ContributionMails mails,
            Outbox outbox) {
        this.contributions = contributions;
        this.merged = merged;
        this.keys = keys;
        this.names = names;
        this.mails = mails;
        this.outbox = outbox;
    }

    /**
     * Merges one, with all that were merged into it, into another public one that stands by itself. If that is answered
     * already, they have the answer too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(Consultation held, UUID contribution, UUID into, AccountId by) {
        var rows = Stream.concat(
                        contributions.find(held.number(), List.of(contribution)).stream(),
                        merged.into(held.number(), List.of(contribution)).stream())
                .toList();
        var target = contributions.find(held.number(), List.of(into)).getFirst();
        var ids = rows.stream().map(ContributionRow::id).toList();
        merged.merge(held.number(), ids, into);
        rows.forEach(row -> tell(held, row, target));
        var answer = target.answer();
        if (answer != null) {
            contributions.answer(held.number(), ids, answer, by);
        }
    }

    private void tell(Consultation held, ContributionRow row, ContributionRow target) {
        Optional.ofNullable(row.emailSealed())
                .flatMap(stored -> keys.existing(held.number()).map(key -> key.address(stored)))
                .map(to -> mails.merged(
                        held, row.shown(null), target.shown(null), names.in(held.holders(), row.language()), to))
                .ifPresent(outbox::send);
    }
}
