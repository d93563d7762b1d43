package org.bastama.civic.accounts.passkeys;

import static bastama.db.accounts.Tables.PASSKEY;
import static bastama.db.accounts.Tables.PASSKEY_HOLDER;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys as Spring Security reads and writes them, and as people see theirs. */
@Repository
class PasskeyRepository implements UserCredentialRepository {

    private final DSLContext database;
    private final Clock clock;

    PasskeyRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return records(PASSKEY.CREDENTIAL_ID.eq(credential.toBase64UrlString())).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return records(PASSKEY_HOLDER.HANDLE.eq(handle.toBase64UrlString()));
    }

    /** Adds a new one; of a known one notes its use and its counter. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(CredentialRecord credential) {
        if (findByCredentialId(credential.getCredentialId()) == null) {
            add(credential);
        } else {
            used(credential);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Bytes credential) {
        database.deleteFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credential.toBase64UrlString()))
                .execute();
    }

    /** An account's, the oldest first. */
    List<Passkey> list(AccountId account) {
        return database.select(PASSKEY.ID, PASSKEY.NAME, PASSKEY.CREATED_AT, PASSKEY.LAST_USED_AT)
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(row -> new Passkey(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    int count(AccountId account) {
        return database.fetchCount(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.value()));
    }

    /** Whether the account had such a one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(AccountId account, UUID id) {
        return database.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(id))
                        .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }

    /** How many the account had. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int removeAll(AccountId account) {
        return database.deleteFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    private void add(CredentialRecord credential) {
        var holder = database.select(PASSKEY_HOLDER.ACCOUNT_ID)
                .from(PASSKEY_HOLDER)
                .where(PASSKEY_HOLDER.HANDLE.eq(credential.getUserEntityUserId().toBase64UrlString()))
                .fetchSingle(PASSKEY_HOLDER.ACCOUNT_ID);
        database.insertInto(PASSKEY)
                .set(PASSKEY.ID, Ids.next(clock))
                .set(PASSKEY.ACCOUNT_ID, holder)
                .set(PASSKEY.CREDENTIAL_ID, credential.getCredentialId().toBase64UrlString())
                .set(PASSKEY.NAME, credential.getLabel())
                .set(PASSKEY.PUBLIC_KEY, credential.getPublicKey().getBytes())
                .set(PASSKEY.ATTESTATION_OBJECT, bytes(credential.getAttestationObject()))
                .set(PASSKEY.CLIENT_DATA, bytes(credential.getAttestationClientDataJSON()))
                .set(PASSKEY.SIGNATURE_COUNT, credential.getSignatureCount())
                .set(PASSKEY.USER_VERIFIED, credential.isUvInitialized())
                .set(PASSKEY.TRANSPORTS, transports(credential))
                .set(PASSKEY.BACKUP_ELIGIBLE, credential.isBackupEligible())
                .set(PASSKEY.BACKED_UP, credential.isBackupState())
                .set(PASSKEY.CREATED_AT, clock.instant())
                .execute();
    }

    /**
     * The counter only grows: one that does not was read from a copy of the device's key. Spring Security compares with
     * the count at registration alone. Devices that keep no counter always say 0.
     */
    private void used(CredentialRecord credential) {
        var count = credential.getSignatureCount();
        var changed = database.update(PASSKEY)
                .set(PASSKEY.SIGNATURE_COUNT, count)
                .set(PASSKEY.LAST_USED_AT, clock.instant())
                .where(PASSKEY.CREDENTIAL_ID.eq(credential.getCredentialId().toBase64UrlString()))
                .and(count == 0 ? PASSKEY.SIGNATURE_COUNT.eq(0L) : PASSKEY.SIGNATURE_COUNT.lt(count))
                .execute();
        if (changed == 0) {
            throw new IllegalArgumentException("the counter of a passkey went back to " + count);
        }
    }

    private List<CredentialRecord> records(Condition condition) {
        return database.select(PASSKEY.fields())
                .select(PASSKEY_HOLDER.HANDLE)
                .from(PASSKEY)
                .join(PASSKEY_HOLDER)
                .on(PASSKEY_HOLDER.ACCOUNT_ID.eq(PASSKEY.ACCOUNT_ID))
                .where(condition)
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(PasskeyRepository::read);
    }

    private static CredentialRecord read(Record row) {
        var used = row.get(PASSKEY.LAST_USED_AT);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.get(PASSKEY.CREDENTIAL_ID)))
                .userEntityUserId(Bytes.fromBase64(row.get(PASSKEY_HOLDER.HANDLE)))
                .publicKey(new ImmutablePublicKeyCose(row.get(PASSKEY.PUBLIC_KEY)))
                .attestationObject(new Bytes(row.get(PASSKEY.ATTESTATION_OBJECT)))
                .attestationClientDataJSON(
                        row.get(PASSKEY.CLIENT_DATA) == null ? null : new Bytes(row.get(PASSKEY.CLIENT_DATA)))
                .signatureCount(row.get(PASSKEY.SIGNATURE_COUNT))
                .uvInitialized(row.get(PASSKEY.USER_VERIFIED))
                .transports(Arrays.stream(row.get(PASSKEY.TRANSPORTS).split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .backupEligible(row.get(PASSKEY.BACKUP_ELIGIBLE))
                .backupState(row.get(PASSKEY.BACKED_UP))
                .label(row.get(PASSKEY.NAME))
                .created(row.get(PASSKEY.CREATED_AT))
                .lastUsed(used == null ? row.get(PASSKEY.CREATED_AT) : used)
                .build();
    }

    private static String transports(CredentialRecord credential) {
        return credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
