package org.bastama.civic.accounts;

import static bastama.db.accounts.Tables.ACCOUNT;
import static bastama.db.accounts.Tables.ACCOUNT_ROLE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their roles. */
@Repository
class AccountRepository {

    /** Whether an account may be used. */
    enum State {
        ACTIVE,
        DISABLED
    }

    private final DSLContext database;

    AccountRepository(DSLContext database) {
        this.database = database;
    }

    /** Accounts with their roles, oldest first. */
    List<Account> list(Condition condition) {
        var accounts = new LinkedHashMap<UUID, Account>();
        database.select(ACCOUNT.fields())
                .select(ACCOUNT_ROLE.ROLE)
                .from(ACCOUNT)
                .leftJoin(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(condition)
                .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.ID)
                .forEach(row -> add(accounts, row));
        return List.copyOf(accounts.values());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(AccountId id, EmailAddress email, String mailbox, String name, Language language, Instant now) {
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id.value())
                .set(ACCOUNT.EMAIL, email.value())
                .set(ACCOUNT.MAILBOX, mailbox)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.LANGUAGE, language.code())
                .set(ACCOUNT.STATE, State.ACTIVE.name())
                .set(ACCOUNT.LANGUAGE_CHOSEN, false)
                .set(ACCOUNT.CREATED_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(AccountId id, Role role, @Nullable AccountId by, Instant now) {
        database.insertInto(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.ACCOUNT_ID, id.value())
                .set(ACCOUNT_ROLE.ROLE, role.name())
                .set(ACCOUNT_ROLE.GRANTED_AT, now)
                .set(ACCOUNT_ROLE.GRANTED_BY, by == null ? null : by.value())
                .execute();
    }

    /** Whether the account had the role. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(AccountId id, Role role) {
        return database.deleteFrom(ACCOUNT_ROLE)
                        .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id.value()))
                        .and(ACCOUNT_ROLE.ROLE.eq(role.name()))
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void signedIn(AccountId id, Instant now) {
        database.update(ACCOUNT)
                .set(ACCOUNT.LAST_SIGN_IN_AT, now)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void change(AccountId id, String name, Language language) {
        database.update(ACCOUNT)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.LANGUAGE, language.code())
                .set(ACCOUNT.LANGUAGE_CHOSEN, true)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    /** Changes the language unless the person chose it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(AccountId id, Language language) {
        database.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.code())
                .where(ACCOUNT.ID.eq(id.value()))
                .and(ACCOUNT.LANGUAGE.ne(language.code()))
                .andNot(ACCOUNT.LANGUAGE_CHOSEN)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void endSessions(AccountId id, Instant before) {
        database.update(ACCOUNT)
                .set(ACCOUNT.SESSIONS_FROM, before)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    /** Whether there was such an account in another state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(AccountId id, State to) {
        return database.update(ACCOUNT)
                        .set(ACCOUNT.STATE, to.name())
                        .where(ACCOUNT.ID.eq(id.value()))
                        .and(ACCOUNT.STATE.ne(to.name()))
                        .execute()
                == 1;
    }

    private static void add(Map<UUID, Account> accounts, Record row) {
        var id = row.get(ACCOUNT.ID);
        var roles = EnumSet.noneOf(Role.class);
        if (accounts.get(id) != null) {
            roles.addAll(accounts.get(id).roles());
        }
        if (row.get(ACCOUNT_ROLE.ROLE) != null) {
            roles.add(Role.valueOf(row.get(ACCOUNT_ROLE.ROLE)));
        }
        accounts.put(
                id,
                new Account(
                        new AccountId(id),
                        new EmailAddress(row.get(ACCOUNT.EMAIL)),
                        row.get(ACCOUNT.NAME),
                        Language.of(row.get(ACCOUNT.LANGUAGE)).orElseThrow(),
                        roles,
                        State.ACTIVE.name().equals(row.get(ACCOUNT.STATE)),
                        Objects.requireNonNullElse(row.get(ACCOUNT.SESSIONS_FROM), Instant.EPOCH)));
    }
}
