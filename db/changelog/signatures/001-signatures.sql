--liquibase formatted sql

--changeset bastama:signatures-1
--comment Every key starts with the petition, so that the tables can be partitioned and spread by it.
create schema signatures;

create table signatures.petition_key (
    petition bigint primary key,
    wrapped_key bytea,
    destroyed_at timestamp with time zone
);

--comment States: pending, held (confirmed by the signer, waits in quarantine), confirmed, withdrawn, invalidated, and
--comment surplus: an attempt of a mailbox that had signed already, kept without personal data for the same work to be done.
create table signatures.signature (
    petition bigint not null,
    id uuid not null,
    state varchar(20) not null,
    mailbox_hmac varchar(64) not null,
    name_hmac varchar(64) not null,
    slot int,
    name_sealed bytea,
    email_sealed bytea,
    territory_code varchar(12) not null,
    language varchar(2) not null,
    updates boolean not null,
    identity_level int not null,
    quarantine varchar(40),
    created_at timestamp with time zone not null,
    consent_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    primary key (petition, id),
    constraint signature_one_per_mailbox unique (petition, mailbox_hmac, slot)
);

create table signatures.token (
    petition bigint not null,
    token_hash varchar(64) not null,
    signature_id uuid not null,
    expires_at timestamp with time zone not null,
    primary key (petition, token_hash)
);

--comment Append-only; erasing a person takes away the nonce alone, and with it the meaning of the commitment.
create table signatures.event (
    petition bigint not null,
    id uuid not null,
    signature_id uuid not null,
    kind varchar(20) not null,
    reason varchar(40),
    commitment bytea not null,
    nonce bytea,
    happened_at timestamp with time zone not null,
    primary key (petition, id)
);
create index event_signature on signatures.event (petition, signature_id);

create table signatures.held (
    petition bigint not null,
    signature_id uuid not null,
    reason varchar(40) not null,
    held_at timestamp with time zone not null,
    primary key (petition, signature_id)
);
create index held_oldest on signatures.held (held_at);

--comment Keyed by mailbox over the whole portal: written after the batch.
create table signatures.mailbox_index (
    mailbox_hmac varchar(64) not null,
    petition bigint not null,
    signature_id uuid not null,
    primary key (mailbox_hmac, petition, signature_id)
);

--comment A mail has one of the mailbox's places of its day, or none and is never sent; confirming frees the place.
create table signatures.confirmation_mail (
    mailbox_hmac varchar(64) not null,
    id uuid not null,
    on_day date not null,
    place int,
    signature_id uuid,
    primary key (mailbox_hmac, id),
    constraint confirmation_mail_places unique (mailbox_hmac, on_day, place)
);
