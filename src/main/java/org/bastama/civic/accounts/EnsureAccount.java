package org.bastama.civic.accounts;

import java.time.Clock;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.Savepoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of a mailbox or makes one; the caller has seen proof that the person reads the mailbox. */
@Component
public class EnsureAccount {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Mailboxes mailboxes;
    private final Savepoint savepoint;
    private final Clock clock;

    EnsureAccount(
            AccountRepository accounts, AccountQueries queries, Mailboxes mailboxes, Savepoint savepoint, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.mailboxes = mailboxes;
        this.savepoint = savepoint;
        this.clock = clock;
    }

    /** The account of the mailbox; name and language are used only when it is new. Joins the caller's transaction. */
    @Transactional
    public Account of(EmailAddress email, String name, Language language) {
        return queries.byEmail(email).orElseGet(() -> {
            var id = new AccountId(Ids.next(clock));
            // Another request may have been faster: then its account is the one.
            savepoint.inserted(
                    () -> accounts.add(id, email, mailboxes.canonical(email), name, language, clock.instant()));
            return queries.byEmail(email).orElseThrow();
        });
    }

    /** Gives an account a role, in the caller's transaction; the caller has checked who may. */
    @Transactional
    public void grant(Account account, Role role) {
        grant(account.id(), role, null);
    }

    void grant(AccountId id, Role role, @Nullable AccountId by) {
        if (!queries.find(id).orElseThrow().roles().contains(role)) {
            savepoint.inserted(() -> accounts.grant(id, role, by, clock.instant()));
        }
    }
}
