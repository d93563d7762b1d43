package org.bastama.civic.accounts.passkeys;

import static bastama.db.accounts.Tables.PASSKEY_HOLDER;

import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom passkeys belong to. Spring Security's user name is the account's id, its user id our random handle. */
@Repository
class PasskeyHolderRepository implements PublicKeyCredentialUserEntityRepository {

    private static final int HANDLE_BYTES = 32;

    private final DSLContext database;
    private final AccountQueries accounts;

    PasskeyHolderRepository(DSLContext database, AccountQueries accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(PASSKEY_HOLDER.HANDLE.eq(handle.toBase64UrlString()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(PASSKEY_HOLDER.ACCOUNT_ID.eq(UUID.fromString(username)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(PublicKeyCredentialUserEntity holder) {
        add(UUID.fromString(holder.getName()), holder.getId());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Bytes handle) {
        database.deleteFrom(PASSKEY_HOLDER)
                .where(PASSKEY_HOLDER.HANDLE.eq(handle.toBase64UrlString()))
                .execute();
    }

    /** The account that a handle stands for. */
    Optional<AccountId> account(Bytes handle) {
        return database.select(PASSKEY_HOLDER.ACCOUNT_ID)
                .from(PASSKEY_HOLDER)
                .where(PASSKEY_HOLDER.HANDLE.eq(handle.toBase64UrlString()))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /** Gives an account its handle when it has none, and holds the row until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(AccountId account) {
        if (!isHeld(account)) {
            add(account.value(), new Bytes(Ids.randomBytes(HANDLE_BYTES)));
            isHeld(account);
        }
    }

    private boolean isHeld(AccountId account) {
        return database.select(PASSKEY_HOLDER.ACCOUNT_ID)
                .from(PASSKEY_HOLDER)
                .where(PASSKEY_HOLDER.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Another request may have been faster: its handle is as good. */
    private void add(UUID account, Bytes handle) {
        database.insertInto(PASSKEY_HOLDER)
                .set(PASSKEY_HOLDER.ACCOUNT_ID, account)
                .set(PASSKEY_HOLDER.HANDLE, handle.toBase64UrlString())
                .onConflictDoNothing()
                .execute();
    }

    /** With the names by which devices show the passkey to its owner. */
    private @Nullable PublicKeyCredentialUserEntity find(Condition condition) {
        return database.selectFrom(PASSKEY_HOLDER)
                .where(condition)
                .fetchOptional()
                .flatMap(row -> accounts.find(new AccountId(row.getAccountId()))
                        .map(account -> ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(Bytes.fromBase64(row.getHandle()))
                                .name(account.email().value())
                                .displayName(account.name())
                                .build()))
                .orElse(null);
    }
}
