package org.bastama.civic.consultations.review;

import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ReviewedContributions;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** Who may moderate a contribution: neither the people of those who hold the consultation nor whoever sent it. */
@Component
public class ReviewGuard {

    private final ConsultationGuard holders;
    private final ReviewedContributions contributions;
    private final AccountQueries accounts;

    ReviewGuard(ConsultationGuard holders, ReviewedContributions contributions, AccountQueries accounts) {
        this.holders = holders;
        this.contributions = contributions;
        this.accounts = accounts;
    }

    /** Whether the person is a moderator without a part in the matter. */
    public boolean mayModerate(Consultation consultation, Contribution contribution, Actor actor) {
        return actor.is(Role.MODERATOR) && isImpartial(consultation, contribution, actor);
    }

    /** Whether the person has no part in the matter. */
    boolean isImpartial(Consultation consultation, Contribution contribution, Actor actor) {
        return !holders.belongs(consultation, actor)
                && actor.accountIfAny()
                        .flatMap(accounts::find)
                        .filter(account -> contributions.isBy(contribution, account))
                        .isEmpty();
    }

    /** The active moderators without a part in the matter. */
    List<AccountId> impartial(Consultation consultation, Contribution contribution) {
        return accounts.withRole(Role.MODERATOR).stream()
                .map(Account::id)
                .filter(id -> isImpartial(consultation, contribution, Actor.of(id, "", Set.of())))
                .toList();
    }

    /** Rejected with {@code shared.not-allowed} for all but moderators, with {@code consultations.review.partial}. */
    void require(Consultation consultation, Contribution contribution, Actor actor) {
        actor.require(Role.MODERATOR);
        if (!isImpartial(consultation, contribution, actor)) {
            throw Rejection.of("consultations.review.partial");
        }
    }
}
