package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of a person's own contributions: of the mailbox the person signs in with, however they were sent. */
@Component
public class OwnContributionQueries {

    private static final int MOST = 100;

    private static final ContributionState[] OWN = {
        ContributionState.CONFIRMED, ContributionState.COUNTED, ContributionState.REMARK
    };

    private final DSLContext database;
    private final ShownQueries shown;
    private final ConsultationKeys keys;
    private final AccountQueries accounts;

    OwnContributionQueries(DSLContext database, ShownQueries shown, ConsultationKeys keys, AccountQueries accounts) {
        this.database = database;
        this.shown = shown;
        this.keys = keys;
        this.accounts = accounts;
    }

    /** All of them, those without words too, the oldest first. */
    @Transactional(readOnly = true)
    public List<Contribution> of(ConsultationNumber consultation, Actor actor) {
        return own(consultation, actor)
                .map(own ->
                        shown.page(consultation, own, Paging.first(MOST), true).items())
                .orElse(List.of());
    }

    /** Whether a contribution is one of them. */
    @Transactional(readOnly = true)
    public boolean isOwn(ConsultationNumber consultation, UUID id, Actor actor) {
        return own(consultation, actor)
                .filter(own -> database.fetchExists(CONTRIBUTION, own.and(CONTRIBUTION.ID.eq(id))))
                .isPresent();
    }

    private Optional<Condition> own(ConsultationNumber consultation, Actor actor) {
        return actor.accountIfAny()
                .flatMap(accounts::find)
                .map(account -> keys.mailbox(account.email()))
                .map(mailbox -> ContributionQueries.in(consultation, OWN).and(CONTRIBUTION.MAILBOX_HMAC.eq(mailbox)));
    }
}
