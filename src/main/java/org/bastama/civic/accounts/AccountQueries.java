package org.bastama.civic.accounts;

import static bastama.db.accounts.Tables.ACCOUNT;
import static bastama.db.accounts.Tables.ACCOUNT_ROLE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.AccountRepository.State;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Role;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of accounts. */
@Component
@Transactional(readOnly = true)
public class AccountQueries {

    private static final bastama.db.accounts.tables.AccountRole HELD = ACCOUNT_ROLE.as("held");

    private final AccountRepository accounts;
    private final Mailboxes mailboxes;

    AccountQueries(AccountRepository accounts, Mailboxes mailboxes) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
    }

    /** One account. */
    public Optional<Account> find(AccountId id) {
        return accounts.list(ACCOUNT.ID.eq(id.value())).stream().findFirst();
    }

    /** Several accounts by their id; unknown ones are left out. */
    public Map<AccountId, Account> find(Collection<AccountId> ids) {
        var values = ids.stream().map(AccountId::value).toList();
        return values.isEmpty()
                ? Map.of()
                : accounts.list(ACCOUNT.ID.in(values)).stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** The account of the mailbox that an address reaches. */
    public Optional<Account> byEmail(EmailAddress email) {
        return accounts.list(ACCOUNT.MAILBOX.eq(mailboxes.canonical(email))).stream()
                .findFirst();
    }

    /** The active accounts with a role. */
    public List<Account> withRole(Role role) {
        return accounts.list(ACCOUNT.STATE.eq(State.ACTIVE.name()).and(holds(HELD.ROLE.eq(role.name()))));
    }

    /** Everybody who holds or held a role of the portal, disabled accounts too. */
    public List<Account> staff() {
        return accounts.list(holds(noCondition()));
    }

    private static Condition holds(Condition role) {
        return exists(
                selectOne().from(HELD).where(HELD.ACCOUNT_ID.eq(ACCOUNT.ID)).and(role));
    }
}
