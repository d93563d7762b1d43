--liquibase formatted sql

--changeset bastama:accounts-10
--comment Sessions that began earlier have ended: set when a passkey is taken away.
alter table accounts.account add column sessions_from timestamp with time zone;

--changeset bastama:accounts-11
--comment What authenticators know an account by: random, and nothing about the person.
create table accounts.passkey_holder (
    account_id uuid primary key references accounts.account (id),
    handle varchar(88) not null unique
);

--changeset bastama:accounts-12
--comment Public keys only; ids in base64url.
create table accounts.passkey (
    id uuid primary key,
    account_id uuid not null references accounts.passkey_holder (account_id),
    credential_id varchar(1400) not null unique,
    name varchar(60) not null,
    public_key bytea not null,
    attestation_object bytea not null,
    client_data bytea,
    signature_count bigint not null,
    user_verified boolean not null,
    transports varchar(200) not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone
);
create index passkey_account on accounts.passkey (account_id);
