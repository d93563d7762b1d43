package org.bastama.civic.consultations.contributions;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for moderators and for those whose contributions were hidden: what others do not see of them. */
@Component
public class ReviewedContributions {

    private final ContributionRepository contributions;
    private final HiddenRepository hidden;
    private final ConsultationKeys keys;
    private final AccountQueries accounts;

    ReviewedContributions(
            ContributionRepository contributions,
            HiddenRepository hidden,
            ConsultationKeys keys,
            AccountQueries accounts) {
        this.contributions = contributions;
        this.hidden = hidden;
        this.keys = keys;
        this.accounts = accounts;
    }

    /** A public or hidden one, whole, without a name. */
    @Transactional(readOnly = true)
    public Optional<Contribution> find(ConsultationNumber consultation, int number) {
        return hidden.find(consultation, number)
                .filter(row -> row.state().isPublic() || row.state() == ContributionState.HIDDEN)
                .map(ContributionRow::whole);
    }

    /** The hidden ones that nobody has answered, and that would have to be: they stand by themselves. */
    @Transactional(readOnly = true)
    public List<Contribution> unanswered(ConsultationNumber consultation) {
        return hidden.all(consultation).stream()
                .filter(row -> row.answer() == null && row.about() == null && row.mergedInto() == null)
                .map(ContributionRow::whole)
                .toList();
    }

    /** The person's own hidden ones. */
    @Transactional(readOnly = true)
    public List<Contribution> hiddenOf(ConsultationNumber consultation, Actor actor) {
        return actor.accountIfAny()
                .flatMap(accounts::find)
                .map(account -> hidden.all(consultation).stream()
                        .filter(row -> isBy(row, account))
                        .map(ContributionRow::whole)
                        .toList())
                .orElse(List.of());
    }

    /** Whether it was sent by an account, or by a mailbox that has that account. */
    @Transactional(readOnly = true)
    public boolean isBy(Contribution contribution, Account account) {
        return contributions.find(contribution.consultation(), List.of(contribution.id())).stream()
                .anyMatch(row -> isBy(row, account));
    }

    private boolean isBy(ContributionRow row, Account account) {
        return account.id().equals(row.account())
                || keys.mailbox(account.email()).equals(row.mailboxHmac());
    }
}
